import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import { intentsOfPayment, writeIntent } from "../../modules/stripe-payment/intents";
import { readCheckout } from "../../providers/stripe-checkout/checkout-state";
import { stripeGateway } from "../checkout/stripe-gateway";
import { database, inTransaction } from "../database/connection";
import { shopExceptions } from "../exceptions/shop-exceptions";
import { enterRefund } from "../stripe-intents/enter-money";

/**
 * Refunds that somebody made in Stripe's own dashboard are entered like ours, once each (the refund's id is the key), so
 * that the books say what the account says; and they are put on record, because nobody here has decided them.
 */
export async function enterOutsideMoves(container: MedusaContainer, stripeSessionId: string): Promise<void> {
  const stripe = stripeGateway(container);
  const { intent } = await readCheckout(stripe, stripeSessionId);
  if (!intent) return;
  const refunds = await stripe.refunds
    .list({ payment_intent: intent.id, limit: 100 })
    .autoPagingToArray({ limit: 1000 });
  const live = refunds.filter(({ status }) => status !== "failed" && status !== "canceled");
  const known = new Set((await intentsOfPayment(database(container), intent.id)).map(({ id }) => id));
  for (const refund of live)
    if (!known.has(refund.metadata?.refund_key ?? "")) await enter(container, intent.id, refund);
}

async function enter(container: MedusaContainer, paymentIntentId: string, refund: Stripe.Refund): Promise<void> {
  const id = `refund-${refund.id}`;
  const amountMinor = BigInt(refund.amount);
  await inTransaction(container, async (on) => {
    const isNew = await writeIntent(on, {
      id,
      kind: "refund",
      payment_intent_id: paymentIntentId,
      amount_minor: amountMinor,
      currency: refund.currency,
      reason: "made_outside",
    });
    // Another process is told of it too.
    if (!isNew) return;
    const row = await enterRefund(on, paymentIntentId, amountMinor, "made at Stripe");
    await on.raw("update stripe_intent set state = 'done', stripe_id = ?, source_id = ?, order_id = ? where id = ?", [
      refund.id,
      row?.refundId ?? null,
      row?.orderId ?? null,
      id,
    ]);
    if (row) {
      const where = { orderId: row.orderId, paymentIntentId, amountMinor, currency: refund.currency };
      const what = { kind: "moved_outside", subject: refund.id, done: "recorded", leftToDo: null } as const;
      await shopExceptions(container).report({ ...what, ...where }, on);
    }
  });
}
