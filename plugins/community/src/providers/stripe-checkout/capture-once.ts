import type Stripe from "stripe";

/**
 * Takes an authorised payment, once. The platform makes a new row, and with it a new key, for each attempt; the key here
 * hangs on the payment instead, and after a lost reply the payment itself says whether the money has moved.
 */
export async function captureOnce(stripe: Stripe, intentId: string): Promise<Stripe.PaymentIntent> {
  try {
    return await stripe.paymentIntents.capture(intentId, {}, { idempotencyKey: `capture-${intentId}` });
  } catch (error) {
    const intent = await stripe.paymentIntents.retrieve(intentId).catch(() => null);
    if (intent?.status === "succeeded") return intent;
    throw error;
  }
}
