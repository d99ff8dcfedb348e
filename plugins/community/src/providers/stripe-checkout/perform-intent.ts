import type Stripe from "stripe";
import type { Intent } from "../../modules/stripe-payment/intents";

/** Keys are remembered by Stripe for a day; after an hour we no longer count on it and look before we ask. */
const KEY_IS_FRESH_MS = 3_600_000;

/** Stripe's final no: asking again would be answered the same. */
export class IntentRefused extends Error {
  override readonly name = "IntentRefused";
}

/**
 * Asks Stripe for what was written down, once. After an attempt whose answer never came, the payment itself is asked
 * first what has happened. @returns Stripe's id of what was done. @throws IntentRefused when it cannot be done.
 */
export async function performIntent(stripe: Stripe, intent: Intent): Promise<string> {
  const isAmbiguous = intent.attempts > 0 || Date.now() - new Date(intent.created_at).getTime() > KEY_IS_FRESH_MS;
  if (isAmbiguous) {
    const found = await lookUp(stripe, intent);
    if (found) return found;
  }
  try {
    return await ask(stripe, intent);
  } catch (error) {
    const found = await lookUp(stripe, intent).catch(() => null);
    if (found) return found;
    if (isFinal(error)) throw new IntentRefused((error as Error).message);
    throw error;
  }
}

async function ask(stripe: Stripe, intent: Intent): Promise<string> {
  const options = { idempotencyKey: intent.id };
  switch (intent.kind) {
    case "capture":
      return (await stripe.paymentIntents.capture(intent.payment_intent_id, {}, options)).id;
    case "cancel":
      return (await stripe.paymentIntents.cancel(intent.payment_intent_id, {}, options)).id;
    default: {
      const metadata = { refund_key: intent.id, ...(intent.reason ? { reason: intent.reason } : {}) };
      const amount = Number(intent.amount_minor);
      return (await stripe.refunds.create({ payment_intent: intent.payment_intent_id, amount, metadata }, options)).id;
    }
  }
}

async function lookUp(stripe: Stripe, intent: Intent): Promise<string | null> {
  if (intent.kind === "refund") {
    const refunds = await stripe.refunds
      .list({ payment_intent: intent.payment_intent_id, limit: 100 })
      .autoPagingToArray({ limit: 1000 });
    const made = refunds.find(
      ({ metadata, status }) => metadata?.refund_key === intent.id && status !== "failed" && status !== "canceled",
    );
    return made?.id ?? null;
  }
  const payment = await stripe.paymentIntents.retrieve(intent.payment_intent_id);
  const wanted = intent.kind === "capture" ? "succeeded" : "canceled";
  if (payment.status === wanted) return payment.id;
  if (payment.status === "succeeded" || payment.status === "canceled")
    throw new IntentRefused(`the payment is ${payment.status}`);
  return null;
}

/** A 4xx that is about the request; not a limit, a conflict of keys or a time-out. */
function isFinal(error: unknown): boolean {
  const { statusCode } = error as { statusCode?: number };
  return (
    statusCode !== undefined && statusCode >= 400 && statusCode < 500 && ![408, 409, 425, 429].includes(statusCode)
  );
}
