import type Stripe from "stripe";

export interface RefundWish {
  intentId: string;
  amountMinor: bigint;
  /** Id of the platform's refund row: the key of this refund for all time. */
  key: string;
}

/** Which of these keys still have a row in the platform's books. */
export type KnownKeys = (keys: string[]) => Promise<Set<string>>;

/**
 * Sends a refund, once. When a reply is lost the platform deletes its row and the next attempt comes with another key:
 * so before any money moves, a refund of ours at Stripe whose row is gone and whose sum is the same is adopted.
 */
export async function refundOnce(stripe: Stripe, wish: RefundWish, knownKeys: KnownKeys): Promise<Stripe.Refund> {
  const made = await liveRefunds(stripe, wish.intentId);
  const own = made.find((refund) => refund.metadata?.refund_key === wish.key);
  if (own) return own;
  const orphan = await findOrphan(made, wish, knownKeys);
  if (orphan) return stripe.refunds.update(orphan.id, { metadata: { refund_key: wish.key } });
  try {
    return await stripe.refunds.create(
      { payment_intent: wish.intentId, amount: Number(wish.amountMinor), metadata: { refund_key: wish.key } },
      { idempotencyKey: `refund-${wish.key}` },
    );
  } catch (error) {
    const after = await liveRefunds(stripe, wish.intentId).catch(() => []);
    const arrived = after.find((refund) => refund.metadata?.refund_key === wish.key);
    if (arrived) return arrived;
    throw error;
  }
}

async function liveRefunds(stripe: Stripe, intentId: string): Promise<Stripe.Refund[]> {
  const refunds = await stripe.refunds
    .list({ payment_intent: intentId, limit: 100 })
    .autoPagingToArray({ limit: 1000 });
  return refunds.filter(({ status }) => status !== "failed" && status !== "canceled");
}

async function findOrphan(made: Stripe.Refund[], wish: RefundWish, knownKeys: KnownKeys) {
  const sameSum = made.filter(({ amount, metadata }) => BigInt(amount) === wish.amountMinor && metadata?.refund_key);
  if (sameSum.length === 0) return undefined;
  const known = await knownKeys(sameSum.map(({ metadata }) => metadata?.refund_key as string));
  return sameSum.find(({ metadata }) => !known.has(metadata?.refund_key as string));
}
