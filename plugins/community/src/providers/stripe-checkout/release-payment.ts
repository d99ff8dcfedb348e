import type Stripe from "stripe";
import { moneyState, readCheckout } from "./checkout-state";

export type Released = "expired" | "cancelled" | "refunded" | "nothing";

/**
 * Gives back whatever a checkout holds, once: an open page is closed, an authorisation cancelled, taken money refunded.
 * The keys hang on the payment itself, so a second call (a retry, another tab, the webhook) cannot give back twice;
 * after a refusal the state is read again, because somebody else may have been faster.
 */
export async function releaseCheckout(stripe: Stripe, stripeSessionId: string, reason: string): Promise<Released> {
  for (let attempt = 1; ; attempt++) {
    const state = await readCheckout(stripe, stripeSessionId);
    try {
      switch (moneyState(state)) {
        case "open":
          await stripe.checkout.sessions.expire(stripeSessionId);
          return "expired";
        case "held":
          await cancelIntent(stripe, (state.intent as Stripe.PaymentIntent).id);
          return "cancelled";
        case "taken":
          await refundUnplaced(stripe, state.intent as Stripe.PaymentIntent, state.refundedMinor, reason);
          return "refunded";
        default:
          return "nothing";
      }
    } catch (error) {
      // The page was paid, or the payment moved on, between our look and our act.
      if (attempt >= 3 || (error as { statusCode?: number }).statusCode !== 400) throw error;
    }
  }
}

export async function cancelIntent(stripe: Stripe, intentId: string): Promise<void> {
  await stripe.paymentIntents.cancel(intentId, {}, { idempotencyKey: `cancel-${intentId}` });
}

async function refundUnplaced(stripe: Stripe, intent: Stripe.PaymentIntent, refundedMinor: number, reason: string) {
  const amount = intent.amount_received - refundedMinor;
  const key = `refund-unplaced-${intent.id}`;
  await stripe.refunds.create(
    { payment_intent: intent.id, amount, metadata: { refund_key: key, reason } },
    { idempotencyKey: key },
  );
}
