/**
 * Decides how much of one payment may still go out (invariant P3: money out never exceeds money in). Out counts what was
 * refunded, what is on its way (a refund is on its way from the moment it is written down, before Stripe hears of it),
 * and what the bank has taken back in a dispute that is not won. Facts come in any order, doubled or late; joining them
 * in whatever order gives the same state, because each only ever moves forward.
 */
export type RefundState = "pending" | "succeeded" | "failed";
/** An inquiry takes no money; to answer it with a refund is the usual way out. */
export type DisputeState = "inquiry" | "open" | "won" | "lost";

interface Fact<State> {
  readonly id: string;
  readonly amountMinor: bigint;
  readonly state: State;
}

export interface PaymentMoney {
  readonly capturedMinor: bigint;
  /** Ours, written down or sent, and those that somebody made at Stripe. */
  readonly refunds: readonly Fact<RefundState>[];
  readonly disputes: readonly Fact<DisputeState>[];
}

/** `id` names the wish: the same wish again is no second one. A cancel wishes for whatever is left. */
export type MoneyWish =
  | { readonly kind: "refund"; readonly id: string; readonly amountMinor: bigint }
  | { readonly kind: "cancel"; readonly id: string };

export type MoneyRefusal =
  | "amount_invalid"
  | "nothing_captured"
  | "more_than_left"
  /** There would be enough but for what the bank has taken back, or may yet keep. */
  | "held_by_dispute"
  /** A wish that Stripe refused is not wished again under the same name. */
  | "failed_before";

export type MoneyVerdict =
  | { readonly isAllowed: true; readonly amountMinor: bigint; readonly isRepeat: boolean }
  | { readonly isAllowed: false; readonly reason: MoneyRefusal; readonly leftMinor: bigint };

const REFUND_RANK: Record<RefundState, number> = { pending: 0, succeeded: 1, failed: 2 };
/** Between two last words of a bank we believe the one that costs us. */
const DISPUTE_RANK: Record<DisputeState, number> = { inquiry: 0, open: 1, won: 2, lost: 3 };

/** Stripe's word for a dispute in ours; a word that is new to us is taken for the one that costs us. */
export function disputeStateOf(status: string): DisputeState {
  if (status === "won" || status === "prevented" || status === "warning_closed") return "won";
  if (status === "lost") return "lost";
  return status.startsWith("warning_") ? "inquiry" : "open";
}

const larger = (a: bigint, b: bigint) => (a > b ? a : b);

const sum = <State>(facts: readonly Fact<State>[], counts: (state: State) => boolean) =>
  facts.reduce((total, { amountMinor, state }) => (counts(state) ? total + amountMinor : total), 0n);

export const refundedMinor = ({ refunds }: PaymentMoney) => sum(refunds, (state) => state !== "failed");
export const withdrawnMinor = ({ disputes }: PaymentMoney) =>
  sum(disputes, (state) => state === "open" || state === "lost");

/** Never negative, although a bank may take back what was refunded already. */
export function leftMinor(money: PaymentMoney): bigint {
  return larger(0n, money.capturedMinor - refundedMinor(money) - withdrawnMinor(money));
}

export function judgeMoneyOut(money: PaymentMoney, wish: MoneyWish): MoneyVerdict {
  const known = money.refunds.find(({ id }) => id === wish.id);
  const left = leftMinor(money);
  const refuse = (reason: MoneyRefusal): MoneyVerdict => ({ isAllowed: false, reason, leftMinor: left });
  if (known?.state === "failed") return refuse("failed_before");
  if (known) return { isAllowed: true, amountMinor: known.amountMinor, isRepeat: true };
  // Cancelling what was never taken, or went back already, moves nothing and is no mistake.
  if (wish.kind === "cancel") return { isAllowed: true, amountMinor: left, isRepeat: false };
  if (wish.amountMinor <= 0n) return refuse("amount_invalid");
  if (money.capturedMinor <= 0n) return refuse("nothing_captured");
  if (wish.amountMinor <= left) return { isAllowed: true, amountMinor: wish.amountMinor, isRepeat: false };
  const withoutDispute = money.capturedMinor - refundedMinor(money);
  return refuse(wish.amountMinor <= withoutDispute ? "held_by_dispute" : "more_than_left");
}

function join<State extends string>(
  facts: readonly Fact<State>[],
  news: Fact<State>,
  rank: Record<State, number>,
): Fact<State>[] {
  const known = facts.find(({ id }) => id === news.id);
  if (!known) return [...facts, news].sort((a, b) => (a.id < b.id ? -1 : 1));
  const amountMinor = larger(known.amountMinor, news.amountMinor);
  const { state } = rank[known.state] >= rank[news.state] ? known : news;
  return facts.map((fact) => (fact.id === news.id ? { id: news.id, amountMinor, state } : fact));
}

export const withCapture = (money: PaymentMoney, capturedMinor: bigint): PaymentMoney => ({
  ...money,
  capturedMinor: larger(money.capturedMinor, capturedMinor),
});

export const withRefund = (money: PaymentMoney, refund: Fact<RefundState>): PaymentMoney => ({
  ...money,
  refunds: join(money.refunds, refund, REFUND_RANK),
});

export const withDispute = (money: PaymentMoney, dispute: Fact<DisputeState>): PaymentMoney => ({
  ...money,
  disputes: join(money.disputes, dispute, DISPUTE_RANK),
});
