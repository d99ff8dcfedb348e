import type { OfferAnswer } from "./agreements";
import type { TwoTexts } from "./impact";

/** What is owed, paid and given back for an agreement. Amounts are minor units as text. Plain types, no code. */
export interface InvoiceAnswer {
  id: string;
  /** `S2027-0001` */
  number: string;
  state: "open" | "overdue" | "paid" | "cancelled";
  /** Set on one that takes another back. */
  cancels: string | null;
  cancelled_by: string | null;
  /** Set on a credit note, which takes back part of another; of that one, how much was taken. */
  credits: string | null;
  credited_minor: string;
  reason: string | null;
  currency_code: string;
  lines: { text: TwoTexts; quantity: number; amount_minor: string }[];
  net_minor: string;
  tax: OfferAnswer["tax"];
  gross_minor: string;
  paid_minor: string;
  /** What is still to be paid; nothing once it is cancelled or the agreement is over. */
  owed_minor: string;
  /** `2027-01-31` */
  issued_on: string;
  due_on: string;
}

export interface PaymentAnswer {
  id: string;
  invoice_id: string;
  method: "card" | "transfer";
  currency_code: string;
  amount_minor: string;
  /** With what is on its way. */
  refunded_minor: string;
  /** ISO 8601 */
  received_at: string;
  /** What has not gone back yet: by card Stripe does it, a transfer somebody sends. */
  waiting_refunds: { id: string; amount_minor: string }[];
}

export interface TransferBody {
  invoice_id: string;
  amount_minor: string;
  /** `2027-01-31` */
  received_on: string;
  /** A link, or the bank's reference. */
  evidence: string;
}

export interface SponsorRefundBody {
  payment_id: string;
  amount_minor: string;
  reason: string;
  /** The agreement ends with it. */
  ends: boolean;
  /** Of a transfer: what shows that it was sent back. */
  evidence: string | null;
}
