import { disputeStateOf, judgeMoneyOut, type MoneyRefusal, type PaymentMoney } from "../../domain/money-state";
import type { Intent } from "./intents";
import type { Connection } from "./service";

export interface RefundWish {
  paymentIntentId: string;
  amountMinor: bigint;
  currency: string;
  /** The platform's refund row. */
  refundId: string;
}

export type RefundAnswer = { intent: Intent } | { refused: MoneyRefusal; leftMinor: bigint };
type KnownRefund = Intent & { row_is_gone: boolean };

/**
 * Writes down a refund unless more would go out than came in. When anything fails after its provider was asked, the
 * platform deletes its row, and whoever tries again comes with a new one: the wish that has lost its row is taken up,
 * whether the money has gone by now or not, and no second one written.
 */
export async function writeRefund(on: Connection, wish: RefundWish): Promise<RefundAnswer> {
  const { rows: known } = await on.raw<{ received_minor: string; refunded_minor: string }>(
    "select received_minor, refunded_minor from stripe_payment where id = ? for update",
    [wish.paymentIntentId],
  );
  const { rows: refunds } = await on.raw<KnownRefund>(
    `select i.*, not exists (select 1 from refund r where r.id = i.source_id and r.deleted_at is null) as row_is_gone
       from stripe_intent i where i.payment_intent_id = ? and i.kind = 'refund'`,
    [wish.paymentIntentId],
  );
  const own = refunds.find(({ source_id, state }) => source_id === wish.refundId && state !== "refused");
  if (own) return { intent: own };
  const bereft = refunds.find(
    ({ state, source_id, row_is_gone, amount_minor }) =>
      state !== "refused" && source_id !== null && row_is_gone && BigInt(amount_minor) === wish.amountMinor,
  );
  if (bereft) return { intent: await takeUp(on, bereft.id, wish.refundId) };
  if (known[0]) {
    const money = await moneyOf(on, wish.paymentIntentId, known[0], refunds);
    const verdict = judgeMoneyOut(money, { kind: "refund", id: wish.refundId, amountMinor: wish.amountMinor });
    if (!verdict.isAllowed) return { refused: verdict.reason, leftMinor: verdict.leftMinor };
  }
  const { rows } = await on.raw<Intent>(
    `insert into stripe_intent (id, kind, payment_intent_id, amount_minor, currency, source_id)
     values (?, 'refund', ?, ?, ?, ?) on conflict (id) do update set updated_at = now() returning *`,
    [`refund-${wish.refundId}`, wish.paymentIntentId, wish.amountMinor.toString(), wish.currency, wish.refundId],
  );
  return { intent: rows[0] as Intent };
}

async function takeUp(on: Connection, intentId: string, refundId: string): Promise<Intent> {
  const { rows } = await on.raw<Intent>("update stripe_intent set source_id = ? where id = ? returning *", [
    refundId,
    intentId,
  ]);
  return rows[0] as Intent;
}

const REFUND_STATE = { written: "pending", done: "succeeded", refused: "failed" } as const;

async function moneyOf(
  on: Connection,
  paymentIntentId: string,
  seen: { received_minor: string; refunded_minor: string },
  intents: Intent[],
): Promise<PaymentMoney> {
  const { rows: disputes } = await on.raw<{ id: string; amount_minor: string; status: string }>(
    "select id, amount_minor, status from stripe_dispute where payment_intent_id = ?",
    [paymentIntentId],
  );
  const refunds = intents.map(({ id, amount_minor, state }) => ({
    id,
    amountMinor: BigInt(amount_minor),
    state: REFUND_STATE[state],
  }));
  const done = refunds.reduce((sum, { state, amountMinor }) => (state === "succeeded" ? sum + amountMinor : sum), 0n);
  // Seen at Stripe, but not entered here yet: somebody's refund in its dashboard.
  const outside = BigInt(seen.refunded_minor) - done;
  return {
    capturedMinor: BigInt(seen.received_minor),
    refunds: outside > 0n ? [...refunds, { id: "outside", amountMinor: outside, state: "succeeded" }] : refunds,
    disputes: disputes.map(({ id, amount_minor, status }) => ({
      id,
      amountMinor: BigInt(amount_minor),
      state: disputeStateOf(status),
    })),
  };
}
