import { checkReceipt, isYetToCome, type Receipt } from "./delivery-report";
import { DomainError, type FieldProblem } from "./errors";

/**
 * Decides which payments of a sponsor are put on record: what has arrived, with a receipt, and never more in all than the
 * sponsor pledged.
 */
export interface PledgePayment {
  /** In the pledge's currency. */
  readonly amountMinor: bigint;
  readonly paidAt: Date;
  readonly receipt: Receipt;
}

export interface PledgeState {
  readonly capMinor: bigint;
  readonly paidMinor: bigint;
}

/** @throws DomainError `pledge_payment_invalid` with one problem for each field, or `pledge_payment_over_cap` (conflict). */
export function checkPledgePayment(payment: PledgePayment, { capMinor, paidMinor }: PledgeState, now: Date): void {
  const { amountMinor, paidAt, receipt } = payment;
  const problems: FieldProblem[] = [];
  const blame = (field: string, message: string) => problems.push({ field, code: "invalid", message });
  if (amountMinor <= 0n) blame("amount_minor", "A payment is more than nothing");
  if (Number.isNaN(+paidAt)) blame("paid_at", "Not a date");
  else if (isYetToCome(paidAt, now)) blame("paid_at", "Nothing has been paid in the future");
  checkReceipt(receipt, blame);
  if (problems.length > 0)
    throw new DomainError("invalid_data", "pledge_payment_invalid", "This payment cannot be recorded", { problems });
  if (paidMinor + amountMinor > capMinor)
    throw new DomainError("conflict", "pledge_payment_over_cap", "More was paid than the sponsor pledged", {
      field: "amount_minor",
      data: { leftMinor: String(capMinor - paidMinor) },
    });
}
