import { netMinor, type OfferTerms, type RenewalTerms } from "./agreement-offer";
import { paymentDueDay } from "./agreement-term";
import { differenceText } from "./amendment-words";
import type { TwoTexts } from "./two-texts";

/**
 * Decides what an invoice says and what has become of it. It is a copy of what was signed, final from the moment it has a
 * number; numbers of a year follow each other without a gap. A wrong invoice is cancelled by another one, which takes back
 * every amount, and issued anew. Amounts are minor units as text where they are stored.
 */
export interface InvoiceLine {
  readonly text: TwoTexts;
  readonly quantity: number;
  readonly amountMinor: string;
}

export interface InvoiceDraft {
  readonly currency: string;
  readonly lines: readonly InvoiceLine[];
  readonly netMinor: string;
  readonly tax: OfferTerms["tax"];
  readonly grossMinor: string;
  readonly seller: OfferTerms["seller"];
  readonly customer: OfferTerms["customer"];
  /** `2027-01-31` */
  readonly issuedOn: string;
  readonly dueOn: string;
}

/** Of the whole price, or of what an amendment adds to it. */
export function invoiceDraft(terms: OfferTerms, issuedOn: string): InvoiceDraft {
  const { deal, renewal, tax, grossMinor, seller, customer, program, amendment } = terms;
  const about = { currency: deal.currency, seller, customer, issuedOn };
  const dueOn = paymentDueDay(issuedOn, seller.netDays, program.lastPaymentOn);
  if (amendment)
    return {
      ...about,
      lines: [{ text: differenceText(terms, amendment), quantity: 1, amountMinor: amendment.differenceMinor }],
      netMinor: amendment.differenceMinor,
      tax: { ...tax, taxMinor: amendment.taxMinor },
      grossMinor: amendment.grossMinor,
      dueOn,
    };
  const added = deal.benefits.filter(({ priceMinor }) => priceMinor !== "0");
  return {
    ...about,
    lines: [
      {
        text: {
          en: `${program.name.en}: ${deal.tierName.en}`,
          "zh-CN": `${program.name["zh-CN"] || program.name.en}：${deal.tierName["zh-CN"] || deal.tierName.en}`,
        },
        quantity: 1,
        amountMinor: deal.priceMinor,
      },
      ...added.map(({ name, addedQuantity, priceMinor }) => ({
        text: name,
        quantity: addedQuantity,
        amountMinor: priceMinor,
      })),
      ...(renewal && renewal.creditMinor !== "0" ? [creditLine(renewal)] : []),
    ],
    netMinor: netMinor(terms).toString(),
    tax,
    grossMinor,
    dueOn,
  };
}

/** Of one invoice, as much of an amendment's credit as is taken from it. */
export function creditDraft(
  invoice: InvoiceDraft,
  { netMinor, taxMinor }: { netMinor: bigint; taxMinor: bigint },
  text: TwoTexts,
  issuedOn: string,
): InvoiceDraft {
  const net = (-netMinor).toString();
  return {
    ...invoice,
    lines: [{ text, quantity: 1, amountMinor: net }],
    netMinor: net,
    tax: { ...invoice.tax, taxMinor: (-taxMinor).toString() },
    grossMinor: (-netMinor - taxMinor).toString(),
    issuedOn,
    dueOn: issuedOn,
  };
}

const creditLine = ({ agreementId, creditMinor }: RenewalTerms): InvoiceLine => ({
  text: {
    en: `Credit for what agreement ${agreementId} promised and did not deliver`,
    "zh-CN": `折抵：协议 ${agreementId} 已承诺而未兑现的权益`,
  },
  quantity: 1,
  amountMinor: (-BigInt(creditMinor)).toString(),
});

/** The one that takes an invoice back, on the same day of its calendar or later. */
export function cancellationOf(invoice: InvoiceDraft, issuedOn: string): InvoiceDraft {
  const back = (minor: string) => (-BigInt(minor)).toString();
  return {
    ...invoice,
    lines: invoice.lines.map((line) => ({ ...line, amountMinor: back(line.amountMinor) })),
    netMinor: back(invoice.netMinor),
    tax: { ...invoice.tax, taxMinor: back(invoice.tax.taxMinor) },
    grossMinor: back(invoice.grossMinor),
    issuedOn,
    dueOn: issuedOn,
  };
}

/** One series for each year of issue. */
export const seriesOf = (issuedOn: string): string => `S${issuedOn.slice(0, 4)}`;

export const invoiceNumber = (series: string, number: number): string => `${series}-${String(number).padStart(4, "0")}`;

export type InvoiceState = "open" | "overdue" | "paid" | "cancelled";

/** @param today in the customer's calendar. */
export function invoiceState(
  invoice: { grossMinor: bigint; creditedMinor: bigint; dueOn: string; isCancelled: boolean },
  paidMinor: bigint,
  today: string,
): InvoiceState {
  const { grossMinor, creditedMinor } = invoice;
  if (invoice.isCancelled || (creditedMinor > 0n && creditedMinor >= grossMinor)) return "cancelled";
  if (paidMinor + creditedMinor >= grossMinor) return "paid";
  return invoice.dueOn < today ? "overdue" : "open";
}

/** Days after its due day during which an unpaid invoice keeps the place that was signed for. */
const GRACE_DAYS = 14;

/** @param daysLate whole days since the due day. */
export const isForfeited = (daysLate: number): boolean => daysLate > GRACE_DAYS;

/** An unpaid invoice is reminded of on these days: one week before it is due, on the day, and twice after. */
const REMINDER_DAYS = [-7, 0, 7, 14] as const;

/** The last reminder whose day has come; null before the first. Days are whole days since the due day. */
export function reminderDue(daysLate: number): number | null {
  return REMINDER_DAYS.findLast((day) => day <= daysLate) ?? null;
}
