import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { failPoint } from "../../fail-point";
import { createCheckoutSession } from "../../providers/stripe-checkout/create-session";
import type { CheckoutContext, SessionData } from "../../providers/stripe-checkout/session-data";
import type { SessionWish } from "../../providers/stripe-checkout/session-params";
import type { CheckoutSessionAnswer } from "../../types/checkout";
import { database, inTransaction } from "../database/connection";
import { communityOptions } from "../plugin-options";
import type { CheckoutCart } from "./checkout-cart";
import { closeAtStripe } from "./close-page";
import { cartCompleted, lockOpenCart, orderOfCart } from "./lock-checkout";
import { minorOf } from "./page-lines";
import { hasOtherSessions, keepLocale, keepSessionData, type WrittenSession, writeSession } from "./session-rows";
import { stripeGateway } from "./stripe-gateway";

export function wishOf(cart: CheckoutCart, context: CheckoutContext, session: WrittenSession): SessionWish {
  return {
    paymentSessionId: session.id,
    wishedAt: new Date(session.created_at),
    amountMinor: minorOf(cart.total, cart.currency_code),
    currencyCode: cart.currency_code,
    context,
  };
}

export function answerOf(data: SessionData): CheckoutSessionAnswer {
  return { url: String(data.url), session_id: data.stripe_session_id, expires_at: data.expires_at };
}

/** How things stood when the buyer asked, and when the cart was looked at. */
interface Known {
  askedAt: Date;
  sessionIds: string[];
}

/**
 * A new session is opened beside no other than the known ones.
 * @returns null when there is another by now.
 */
export async function newPage(
  container: MedusaContainer,
  cart: CheckoutCart,
  context: CheckoutContext,
  known: Known,
): Promise<CheckoutSessionAnswer | null> {
  const session = await inTransaction(container, async (on) => {
    await lockOpenCart(on, cart.id, known.askedAt);
    if (await orderOfCart(on, cart.id)) throw cartCompleted();
    if (await hasOtherSessions(on, cart.id, known.sessionIds)) return null;
    // The language in which somebody goes to pay is the language of their order and its mails.
    await keepLocale(on, cart.id, context.locale);
    return writeSession(on, cart, context);
  });
  await failPoint("new-page.after-session");
  return session && openSession(container, cart, context, session);
}

/**
 * The session was written before Stripe is asked: its id is the key under which Stripe makes one page, however often.
 * @returns null when the session has been closed meanwhile.
 */
export async function openSession(
  container: MedusaContainer,
  cart: CheckoutCart,
  context: CheckoutContext,
  session: WrittenSession,
): Promise<CheckoutSessionAnswer | null> {
  const { storefrontUrl, paymentMethods } = communityOptions(container);
  const wish = wishOf(cart, context, session);
  const data = await createCheckoutSession(stripeGateway(container), wish, { storefrontUrl, paymentMethods }).catch(
    (error: Error) => {
      throw new DomainError(
        "unavailable",
        "payment_unavailable",
        `The payment page could not be opened: ${error.message}`,
      );
    },
  );
  await failPoint("new-page.after-call");
  const stands = await keepSessionData(database(container), session.id, data);
  await failPoint("new-page.after-keep");
  if (stands) return answerOf(data);
  await closeAtStripe(container, data.stripe_session_id);
  return null;
}
