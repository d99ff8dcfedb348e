import type Stripe from "stripe";
import type { SessionData } from "./session-data";
import { fingerprintOf, localeOf, type PageOptions, type SessionWish, sessionParams } from "./session-params";

/** One page for one wish: repeating it (a lost reply, another process) gives the page that is there. */
export async function createCheckoutSession(
  stripe: Stripe,
  wish: SessionWish,
  options: PageOptions,
): Promise<SessionData> {
  const fingerprint = fingerprintOf(wish);
  const session = await stripe.checkout.sessions.create(sessionParams(wish, options), {
    idempotencyKey: `checkout-${wish.paymentSessionId}-${fingerprint}`,
  });
  return {
    session_id: wish.paymentSessionId,
    stripe_session_id: session.id,
    url: session.url,
    expires_at: new Date(session.expires_at * 1000).toISOString(),
    amount_minor: Number(wish.amountMinor),
    currency: wish.currencyCode,
    locale: localeOf(wish),
    fingerprint,
    payment_intent_id: null,
  };
}
