import type Stripe from "stripe";

/**
 * Which Checkout Session an event is about. Whatever an event says, only this is taken from it: the session is then read
 * afresh, so neither order nor repetition of events matters.
 */
export async function checkoutOfEvent(stripe: Stripe, type: string, payload: unknown): Promise<string | null> {
  const object = (payload as Stripe.Event).data.object as {
    id: string;
    payment_intent?: string | { id: string } | null;
  };
  if (type.startsWith("checkout.session.")) return object.id;
  const intent = type.startsWith("payment_intent.") ? object.id : object.payment_intent;
  if (!intent) return null;
  const sessions = await stripe.checkout.sessions.list({
    payment_intent: typeof intent === "string" ? intent : intent.id,
    limit: 1,
  });
  return sessions.data[0]?.id ?? null;
}
