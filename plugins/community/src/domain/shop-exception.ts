/**
 * Decides what is worth a person's attention. Whatever the shop had to repair by itself, and whatever it could not, is
 * one exception: what happened, to whom, what was done, what is left to do. `subject` names the thing it is about, so
 * that the same trouble seen twice is one row.
 */
export const EXCEPTION_KINDS = [
  /** Money came for which no order could be made; it went, or is going, back. */
  "payment_without_order",
  /** An order that no cart stands behind: a process died while making it. */
  "orphan_order",
  /** An order without enough money after three minutes. */
  "unpaid_order",
  /** Units reserved for a line that does not live. */
  "stray_reservation",
  /** A live line that should have a reservation and has none. */
  "missing_reservation",
  "capture_refused",
  "refund_refused",
  "cancel_refused",
  /** The buyer's bank takes the money back. */
  "dispute",
  /** Money that moved at Stripe without us: a refund or capture made in its dashboard. */
  "moved_outside",
  /** Somebody tried to ship an order whose money or stock is not right. */
  "shipping_blocked",
  /** More units of a numbered edition were sold than it has numbers. */
  "edition_number_missing",
  /** A capture or refund that could not be posted to the ledger; the clock tries again. */
  "not_in_the_books",
] as const;

export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

/** What the shop did about it by itself. */
export const EXCEPTION_DONE = [
  "nothing",
  "money_returned",
  "money_returning",
  "order_cancelled",
  "payment_adopted",
  "reservation_removed",
  "reservation_made",
  "retrying",
  "recorded",
  "stopped",
  "number_given",
] as const;

export type ExceptionDone = (typeof EXCEPTION_DONE)[number];

/** What only a person can do; null when nothing is left and the row is on record only. */
export const EXCEPTION_LEFT = [
  "answer_dispute",
  "check_at_stripe",
  "check_the_books",
  "contact_buyer",
  "raise_edition_or_refund",
  "restock_or_refund",
  "retry_or_refund",
] as const;

export type ExceptionLeft = (typeof EXCEPTION_LEFT)[number];

export interface ExceptionReport {
  kind: ExceptionKind;
  subject: string;
  done: ExceptionDone;
  leftToDo: ExceptionLeft | null;
  email?: string | null;
  orderId?: string | null;
  cartId?: string | null;
  paymentIntentId?: string | null;
  amountMinor?: bigint | null;
  currency?: string | null;
  details?: Readonly<Record<string, unknown>>;
}
