import type { ContractLevel, PaymentChoice, RenewalTerms } from "./agreement-offer";
import { contractTerms, contractWords } from "./contract-words";
import { dateText, momentText, moneyText, periodText, wordsIn } from "./document-format";
import { type DocumentParty, partyBlock } from "./document-party";
import {
  type DocumentBlock,
  type DocumentLocale,
  type DocumentSection,
  type DocumentText,
  documentText,
  factsOf,
} from "./document-text";
import type { Deal } from "./sponsorship-deal";
import type { Tax } from "./sponsorship-tax";
import { taxLabel, taxSentence } from "./tax-sentence";
import type { TwoTexts } from "./two-texts";

/**
 * Decides what a sponsorship contract says: who, what for how long, at which price, by which rules, and who signed it from
 * where. It is one revision of an agreement; signing makes a document of its own, with the same words above the names.
 */
export interface ContractSignature {
  readonly party: "sponsor" | "organiser";
  /** As it was typed. */
  readonly name: string;
  readonly role: string;
  /** ISO 8601 */
  readonly signedAt: string;
  /** Of the signer, such as `Asia/Shanghai`. */
  readonly timeZone: string;
  /** IP address. */
  readonly address: string;
  /** SHA-256 of the text that was shown and signed. */
  readonly textSha256: string | null;
}

export type ListingOrder = "alphabetical" | "signed_first" | "random";

export interface ContractInput {
  readonly agreementId: string;
  readonly revision: number;
  /** What this revision changes in the one before; null in the first. */
  readonly changes: TwoTexts | null;
  /** ISO 8601 */
  readonly madeAt: string;
  readonly organiser: DocumentParty;
  readonly sponsor: DocumentParty;
  readonly programName: TwoTexts;
  readonly deal: Deal;
  /** What it renews, from when on, and what is taken off for it; null when it renews nothing. */
  readonly renewal: RenewalTerms | null;
  /** Dates such as `2026-03-01`; null when the term begins with the payment. */
  readonly term: { readonly startsOn: string; readonly endsOn: string } | null;
  readonly tax: Tax;
  readonly payment: {
    readonly choice: PaymentChoice;
    /** Days after the invoice's date. */
    readonly netDays: number | null;
    /** Not later than this date, whatever the days say. */
    readonly lastOn: string | null;
  };
  readonly profitStatement: TwoTexts;
  readonly listingOrder: ListingOrder;
  /** Agreed on beside what every agreement of the program says. */
  readonly extraTerms: readonly TwoTexts[];
  readonly contractLevel: ContractLevel;
  readonly signatures: readonly ContractSignature[];
  /** Where anybody can ask whether this file is the shop's, and current. */
  readonly verifyUrl: TwoTexts;
}

export function contractDocument(input: ContractInput, locale: DocumentLocale): DocumentText {
  const words = contractWords[locale];
  const organiser = wordsIn(input.organiser.name, locale);
  return documentText({
    kind: "contract",
    locale,
    title: words.title,
    author: organiser,
    madeAt: input.madeAt,
    meta: factsOf([
      [words.number, input.agreementId],
      [words.revision, String(input.revision)],
      [words.date, momentText(input.madeAt, "UTC", locale)],
    ]),
    sections: numbered([
      {
        heading: words.parties,
        blocks: [
          partyBlock(words.organiser, input.organiser, locale),
          partyBlock(words.sponsor, input.sponsor, locale),
        ],
      },
      { heading: words.subject, blocks: subjectBlocks(input, locale) },
      { heading: words.benefits, blocks: [benefitTable(input.deal, locale)] },
      { heading: words.price, blocks: priceBlocks(input, locale) },
      { heading: words.rules, blocks: [{ kind: "list", items: contractTerms(input, locale) }] },
      { heading: words.signatures, blocks: signatureBlocks(input, locale) },
    ]),
    footer: words.footer(input.agreementId, input.revision, input.verifyUrl[locale]),
  });
}

function numbered(sections: readonly DocumentSection[]): DocumentSection[] {
  return sections.map(({ heading, blocks }, index) => ({ heading: `${index + 1}. ${heading}`, blocks }));
}

function subjectBlocks(
  { programName, deal, renewal, term, changes }: ContractInput,
  locale: DocumentLocale,
): DocumentBlock[] {
  const words = contractWords[locale];
  const begins = renewal ? words.fromEnd(dateText(renewal.startsOn, locale)) : words.fromPayment;
  const facts = factsOf([
    [words.program, wordsIn(programName, locale)],
    [words.tier, wordsIn(deal.tierName, locale)],
    [words.renews, renewal?.agreementId ?? null],
    [words.term, words.months(deal.termMonths)],
    [words.period, term ? periodText(term.startsOn, term.endsOn, locale) : begins],
  ]);
  const list: DocumentBlock = { kind: "facts", title: null, facts };
  return changes ? [list, { kind: "notice", text: words.changes(wordsIn(changes, locale)) }] : [list];
}

function benefitTable({ benefits, currency }: Deal, locale: DocumentLocale): DocumentBlock {
  const words = contractWords[locale];
  return {
    kind: "table",
    columns: [
      { title: words.benefit, align: "start", share: 6 },
      { title: words.quantity, align: "end", share: 1 },
      { title: words.amount, align: "end", share: 2 },
    ],
    rows: benefits.map(({ name, description, quantity, priceMinor }) => [
      [wordsIn(name, locale), wordsIn(description, locale)].filter(Boolean).join("\n"),
      String(quantity),
      BigInt(priceMinor) === 0n ? words.included : moneyText(BigInt(priceMinor), currency, locale),
    ]),
    totals: [],
  };
}

function priceBlocks({ deal, renewal, tax, payment }: ContractInput, locale: DocumentLocale): DocumentBlock[] {
  const words = contractWords[locale];
  const money = (amountMinor: bigint) => moneyText(amountMinor, deal.currency, locale);
  const [tier, whole] = [BigInt(deal.priceMinor), BigInt(deal.totalMinor)];
  const credit = BigInt(renewal?.creditMinor ?? 0);
  const net = whole - credit;
  const sentence = taxSentence(tax, locale);
  const last = payment.lastOn && dateText(payment.lastOn, locale);
  return [
    {
      kind: "table",
      columns: [
        { title: words.item, align: "start", share: 3 },
        { title: words.amount, align: "end", share: 1 },
      ],
      rows: [
        [words.tierPrice(wordsIn(deal.tierName, locale)), money(tier)],
        ...(whole === tier ? [] : [[words.additions, money(whole - tier)]]),
        ...(credit === 0n ? [] : [[words.credit, money(-credit)]]),
      ],
      totals: [
        { label: words.net, value: money(net) },
        { label: taxLabel(tax, locale), value: money(tax.taxMinor) },
        { label: words.total, value: money(net + tax.taxMinor) },
      ],
    },
    ...(sentence ? [{ kind: "paragraph" as const, text: sentence }] : []),
    { kind: "paragraph", text: words.payment(payment.choice, payment.netDays, last) },
  ];
}

/** A party that has to sign and has not yet has an empty block. */
function signatureBlocks({ contractLevel, signatures }: ContractInput, locale: DocumentLocale): DocumentBlock[] {
  const words = contractWords[locale];
  const parties = contractLevel === "countersigned" ? (["sponsor", "organiser"] as const) : (["sponsor"] as const);
  const blocks = parties.map((party): DocumentBlock => {
    const signed = signatures.find((each) => each.party === party);
    const empty = [words.name, words.role, words.signedAt].map((label) => ({ label, value: "" }));
    const facts =
      signed &&
      factsOf([
        [words.name, signed.name],
        [words.role, signed.role],
        [words.signedAt, momentText(signed.signedAt, signed.timeZone, locale)],
        [words.address, signed.address],
        [words.textSha256, signed.textSha256],
      ]);
    return { kind: "signature", party: words[party], facts: facts ?? empty };
  });
  return [{ kind: "paragraph", text: words.signing[contractLevel] }, ...(contractLevel === "none" ? [] : blocks)];
}
