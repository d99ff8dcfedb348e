import type { AgreementState } from "./agreement-lifecycle";
import { DomainError } from "./errors";

/**
 * Decides what a sponsor's payment and refund may be. Money that nobody owes (an invoice that was cancelled, or paid
 * twice) is taken down as it came, and goes back. Never more goes back than came in.
 */
const OWES: ReadonlySet<AgreementState> = new Set(["signed", "active", "suspended"]);

/** What Stripe takes by card at once. */
const MOST_BY_CARD = 99_999_999n;

export interface OwedInvoice {
  readonly grossMinor: bigint;
  /** What later credit notes took from it. */
  readonly creditedMinor: bigint;
  readonly paidMinor: bigint;
  readonly isCancelled: boolean;
}

export function owedMinor(state: AgreementState, invoice: OwedInvoice): bigint {
  const { grossMinor, creditedMinor, paidMinor, isCancelled } = invoice;
  const owed = grossMinor - creditedMinor - paidMinor;
  return !OWES.has(state) || isCancelled || owed < 0n ? 0n : owed;
}

/** Of an amount that came in, what has to go back. */
export function excessMinor(amountMinor: bigint, owed: bigint): bigint {
  return amountMinor > owed ? amountMinor - owed : 0n;
}

/** @throws DomainError `nothing_owed` (conflict) or `too_much_for_a_card` (not allowed). */
export function checkByCard(owed: bigint): void {
  if (owed === 0n) throw new DomainError("conflict", "nothing_owed", "There is nothing to pay");
  if (owed > MOST_BY_CARD)
    throw new DomainError("not_allowed", "too_much_for_a_card", "This is too much for a card: pay it by transfer", {
      data: { most_minor: MOST_BY_CARD.toString() },
    });
}

/** @throws DomainError `transfer_amount` (invalid data): a transfer is taken down up to what is owed. */
export function checkTransfer(amountMinor: bigint, owed: bigint): void {
  if (amountMinor > 0n && amountMinor <= owed) return;
  throw new DomainError("invalid_data", "transfer_amount", "More than nothing, and no more than is owed", {
    field: "amount_minor",
    data: { owed_minor: owed.toString() },
  });
}

/**
 * @param method a card's money goes back through Stripe; of a transfer somebody shows that it was sent.
 * @throws DomainError `refund_amount`, `refund_evidence` (invalid data).
 */
export function checkRefund(
  { amountMinor, evidence }: { amountMinor: bigint; evidence: string | null },
  { paidMinor, refundedMinor, method }: { paidMinor: bigint; refundedMinor: bigint; method: "card" | "transfer" },
): void {
  const left = paidMinor - refundedMinor;
  if (amountMinor <= 0n || amountMinor > left)
    throw new DomainError("invalid_data", "refund_amount", "More than nothing, and no more than is left", {
      field: "amount_minor",
      data: { left_minor: left.toString() },
    });
  if ((method === "transfer") !== (evidence !== null))
    throw new DomainError("invalid_data", "refund_evidence", "What shows that the transfer was sent back?", {
      field: "evidence",
    });
}
