import { dateText, moneyText, periodText, wordsIn } from "./document-format";
import { type DocumentParty, partyBlock } from "./document-party";
import { type DocumentBlock, type DocumentLocale, type DocumentText, documentText, factsOf } from "./document-text";
import { type InvoiceVariant, invoiceWords } from "./invoice-words";
import type { Tax } from "./sponsorship-tax";
import { taxLabel, taxSentence } from "./tax-sentence";
import type { TwoTexts } from "./two-texts";

/**
 * Decides what an invoice says, and the papers that follow it: the receipt for its payment, and the credit note that
 * cancels it. An invoice that was sent never changes; what replaces it names it.
 */
export interface InvoiceDocumentLine {
  readonly description: TwoTexts;
  readonly quantity: number;
  /** Below zero on a credit note, as are all amounts of it. */
  readonly unitMinor: bigint;
  readonly netMinor: bigint;
}

export interface InvoiceInput {
  readonly variant: InvoiceVariant;
  readonly number: string;
  /** ISO 8601 */
  readonly madeAt: string;
  readonly seller: DocumentParty;
  readonly customer: DocumentParty;
  /** Dates such as `2026-03-01`. */
  readonly issuedOn: string;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly dueOn: string | null;
  readonly agreementId: string | null;
  /** The customer's own number for this purchase. */
  readonly orderReference: string | null;
  readonly currency: string;
  readonly lines: readonly InvoiceDocumentLine[];
  readonly tax: Tax;
  /** Lines of text: where an invoice is paid by transfer. */
  readonly bankDetails: string | null;
  readonly paid: {
    readonly on: string;
    readonly way: "card" | "bank_transfer";
    readonly reference: string | null;
  } | null;
  /** Of a receipt: the invoice that was paid. */
  readonly forInvoice: string | null;
  /** Of a credit note: the invoice it cancels, why, and what replaces that. Of a new invoice: the cancelled one it replaces. */
  readonly cancels: {
    readonly number: string;
    readonly reason: TwoTexts;
    readonly replacedBy: string | null;
    /** The rest of the invoice stands. */
    readonly isInPart?: boolean;
  } | null;
  readonly verifyUrl: TwoTexts;
}

export function invoiceDocument(input: InvoiceInput, locale: DocumentLocale): DocumentText {
  const words = invoiceWords[locale];
  const { variant, period, dueOn } = input;
  return documentText({
    kind: variant,
    locale,
    title: words.title[variant],
    author: wordsIn(input.seller.name, locale),
    madeAt: input.madeAt,
    meta: factsOf([
      [words.number[variant], input.number],
      [words.issued, dateText(input.issuedOn, locale)],
      [words.due, variant === "invoice" && dueOn ? dateText(dueOn, locale) : null],
      [words.period, period && periodText(period.from, period.to, locale)],
      [words.forInvoice, input.forInvoice],
      [words.agreement, input.agreementId],
      [words.orderReference, input.orderReference],
    ]),
    sections: [
      {
        heading: words.parties,
        blocks: [
          ...cancellation(input, locale),
          partyBlock(words.seller, input.seller, locale),
          partyBlock(words.customer, input.customer, locale),
        ],
      },
      { heading: words.lines, blocks: amounts(input, locale) },
      { heading: words.payment, blocks: payment(input, locale) },
    ].filter(({ blocks }) => blocks.length > 0),
    footer: words.footer(words.number[variant], input.number, input.verifyUrl[locale]),
  });
}

function cancellation({ variant, cancels }: InvoiceInput, locale: DocumentLocale): DocumentBlock[] {
  if (!cancels) return [];
  const words = invoiceWords[locale];
  const { number, replacedBy, isInPart } = cancels;
  const reason = wordsIn(cancels.reason, locale);
  if (isInPart) return [{ kind: "notice", text: words.credits(number) }];
  const text = variant === "invoice" ? words.replaces(number, reason) : words.cancels(number, reason, replacedBy);
  return [{ kind: "notice", text }];
}

function amounts({ lines, currency, tax, seller, variant }: InvoiceInput, locale: DocumentLocale): DocumentBlock[] {
  const words = invoiceWords[locale];
  const money = (amountMinor: bigint) => moneyText(amountMinor, currency, locale);
  const netMinor = lines.reduce((sum, line) => sum + line.netMinor, 0n);
  const notes = [
    taxSentence(tax, locale),
    variant === "invoice" && seller.country.toLowerCase() === "cn" ? words.fapiao : null,
  ].filter((note) => note !== null);
  return [
    {
      kind: "table",
      columns: [
        { title: words.description, align: "start", share: 5 },
        { title: words.quantity, align: "end", share: 1 },
        { title: words.unitPrice, align: "end", share: 2 },
        { title: words.amount, align: "end", share: 2 },
      ],
      rows: lines.map((line) => [
        wordsIn(line.description, locale),
        String(line.quantity),
        money(line.unitMinor),
        money(line.netMinor),
      ]),
      totals: [
        { label: words.net, value: money(netMinor) },
        { label: taxLabel(tax, locale), value: money(tax.taxMinor) },
        { label: words.total[variant], value: money(netMinor + tax.taxMinor) },
      ],
    },
    ...notes.map((text) => ({ kind: "paragraph" as const, text })),
  ];
}

function payment({ variant, number, bankDetails, dueOn, paid }: InvoiceInput, locale: DocumentLocale): DocumentBlock[] {
  const words = invoiceWords[locale];
  if (paid) {
    const reference = factsOf([[words.paymentReference, paid.reference]]);
    const text = words.paid(dateText(paid.on, locale), words.ways[paid.way]);
    const told: DocumentBlock = { kind: "notice", text };
    return reference.length > 0 ? [told, { kind: "facts", title: null, facts: reference }] : [told];
  }
  if (variant !== "invoice") return [];
  const facts = factsOf([
    [words.bankDetails, bankDetails],
    [words.transferReference, bankDetails && number],
  ]);
  return [
    { kind: "paragraph", text: words.please(dueOn && dateText(dueOn, locale)) },
    ...(facts.length > 0 ? [{ kind: "facts" as const, title: null, facts }] : []),
  ];
}
