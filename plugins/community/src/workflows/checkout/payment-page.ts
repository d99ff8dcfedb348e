import type { MedusaContainer } from "@medusajs/framework/types";
import { holdEnd } from "../../domain/hold-lifetime";
import { failPoint } from "../../fail-point";
import { closeSessionRow } from "../../modules/stripe-payment/closed-pages";
import { moneyState, readCheckout } from "../../providers/stripe-checkout/checkout-state";
import { PROVIDER_ID } from "../../providers/stripe-checkout/options";
import {
  type CheckoutContext,
  type CheckoutLocale,
  checkoutContextOf,
  type SessionData,
  stripeSessionIdOf,
} from "../../providers/stripe-checkout/session-data";
import { fingerprintOf } from "../../providers/stripe-checkout/session-params";
import { isMissing } from "../../providers/stripe-checkout/stripe-client";
import type { CheckoutSessionAnswer } from "../../types/checkout";
import { inTransaction } from "../database/connection";
import { communityOptions } from "../plugin-options";
import type { CheckoutCart, PaymentSessionRow } from "./checkout-cart";
import { closeAtStripe } from "./close-page";
import { lockCart } from "./lock-checkout";
import { answerOf, newPage, openSession, wishOf } from "./open-session";
import { minorOf, pageText } from "./page-lines";
import { stripeGateway } from "./stripe-gateway";
import { stockHolds } from "./take-hold";

/** A page that is about to close is not worth sending a buyer to. */
const WORTH_REUSING_MS = 10 * 60 * 1000;
/** Whoever wrote a session has opened its page by then, or is not at it any more. */
const BEING_OPENED_MS = 60 * 1000;

/**
 * The one page on which this cart can be paid: the old one while it still fits, else a new one.
 * @returns null when another window was faster: what there is now decides.
 */
export async function payablePage(
  container: MedusaContainer,
  cart: CheckoutCart,
  locale: CheckoutLocale,
  askedAt: Date,
): Promise<CheckoutSessionAnswer | null> {
  const context: CheckoutContext = { cart_id: cart.id, locale, email: cart.email as string, ...pageText(cart, locale) };
  const sessions = cart.payment_collection?.payment_sessions ?? [];
  const usable = await keepOrClose(container, cart, context, sessions, askedAt);
  const known = { askedAt, sessionIds: sessions.map(({ id }) => id) };
  const answer = usable ?? (await newPage(container, cart, context, known));
  if (!answer) return null;
  const hold = await stockHolds(container).liveOfCart(cart.id);
  if (hold && answer.expires_at) await stockHolds(container).extend(hold.id, holdEnd(new Date(answer.expires_at)));
  return answer;
}

/** Old pages are closed before a new one opens; a page already paid is not closed but finished. */
async function keepOrClose(
  container: MedusaContainer,
  cart: CheckoutCart,
  context: CheckoutContext,
  sessions: PaymentSessionRow[],
  askedAt: Date,
): Promise<CheckoutSessionAnswer | null> {
  let kept: CheckoutSessionAnswer | null = null;
  for (const session of sessions) {
    const answer: CheckoutSessionAnswer | null = kept
      ? null
      : await stillUsable(container, cart, context, session, askedAt);
    if (answer) kept = answer;
    else await closePage(container, cart.id, session);
  }
  return kept;
}

/** First here, so that it cannot become an order any more; then at Stripe, so that it cannot be paid any more. */
async function closePage(container: MedusaContainer, cartId: string, session: PaymentSessionRow): Promise<void> {
  const isClosed = await inTransaction(container, async (on) => {
    await lockCart(on, cartId);
    return closeSessionRow(on, session.id);
  });
  await failPoint("close-page.after-row");
  const stripeSessionId = stripeSessionIdOf(session.data);
  if (isClosed && stripeSessionId) await closeAtStripe(container, stripeSessionId);
}

async function stillUsable(
  container: MedusaContainer,
  cart: CheckoutCart,
  context: CheckoutContext,
  session: PaymentSessionRow,
  askedAt: Date,
): Promise<CheckoutSessionAnswer | null> {
  if (session.provider_id !== PROVIDER_ID) return null;
  const stripeSessionId = stripeSessionIdOf(session.data);
  const isNewer = isLaterWish(session, cart, askedAt);
  if (!stripeSessionId) return finishOpening(container, cart, context, session, isNewer);
  const amountMinor = minorOf(cart.total, cart.currency_code);
  if (session.data.amount_minor !== Number(amountMinor) || session.data.currency !== cart.currency_code) return null;

  const data = session.data as SessionData;
  const state = await readCheckout(stripeGateway(container), stripeSessionId).catch(noneIfMissing);
  if (!state) return null;
  const money = moneyState(state);
  if (money === "held" || money === "taken" || money === "processing") {
    const page = context.locale === "zh-CN" ? "zh" : "en";
    const url = `${communityOptions(container).storefrontUrl}/${page}/checkout/return?session_id=${stripeSessionId}`;
    return { ...answerOf(data), url };
  }
  const fits = money === "open" && (isNewer || data.fingerprint === fingerprintOf(wishOf(cart, context, session)));
  return fits && state.session.expires_at * 1000 - Date.now() > WORTH_REUSING_MS ? answerOf(data) : null;
}

/** Opened with another account's keys: nobody can pay there. */
function noneIfMissing(error: Error): null {
  if (isMissing(error)) return null;
  throw error;
}

/** Whoever asked last has the last word, of the language too: this process may have stood still since it was asked. */
function isLaterWish(session: PaymentSessionRow, cart: CheckoutCart, askedAt: Date): boolean {
  return new Date(session.created_at) > askedAt && checkoutContextOf(session.context)?.cart_id === cart.id;
}

/** Another window of the same buyer is at it right now, or a process has died in the middle: the two get one page. */
async function finishOpening(
  container: MedusaContainer,
  cart: CheckoutCart,
  context: CheckoutContext,
  session: PaymentSessionRow,
  isNewer: boolean,
): Promise<CheckoutSessionAnswer | null> {
  const before = checkoutContextOf(session.context);
  if (!before || Date.now() - Date.parse(session.created_at) > BEING_OPENED_MS) return null;
  const agreedMinor = minorOf(session.raw_amount, session.currency_code);
  if (session.currency_code !== cart.currency_code || agreedMinor !== minorOf(cart.total, cart.currency_code))
    return null;
  const isSame = fingerprintOf(wishOf(cart, before, session)) === fingerprintOf(wishOf(cart, context, session));
  return isNewer || isSame ? openSession(container, cart, before, session) : null;
}
