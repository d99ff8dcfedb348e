import type { MedusaContainer } from "@medusajs/framework/types";
import { MathBN, Modules } from "@medusajs/framework/utils";
import {
  createPaymentCollectionForCartWorkflow,
  refreshPaymentCollectionForCartWorkflow,
} from "@medusajs/medusa/core-flows";
import { DomainError } from "../../domain/errors";
import { moneyState, readCheckout } from "../../providers/stripe-checkout/checkout-state";
import { PROVIDER_ID } from "../../providers/stripe-checkout/options";
import {
  type CheckoutContext,
  type CheckoutLocale,
  stripeSessionIdOf,
} from "../../providers/stripe-checkout/session-data";
import { fingerprintOf } from "../../providers/stripe-checkout/session-params";
import type { CheckoutSessionAnswer } from "../../types/checkout";
import { communityOptions } from "../plugin-options";
import { type CheckoutCart, loadCheckoutCart, type PaymentSessionRow } from "./checkout-cart";
import { minorOf, pageText } from "./page-lines";
import { stripeGateway } from "./stripe-gateway";

/** A page that is about to close is not worth sending a buyer to. */
const WORTH_REUSING_MS = 10 * 60 * 1000;

/** The one page on which this cart can be paid: the old one while it still fits, else a new one. */
export async function openPaymentPage(
  container: MedusaContainer,
  cart: CheckoutCart,
  locale: CheckoutLocale,
): Promise<CheckoutSessionAnswer> {
  const context: CheckoutContext = {
    cart_id: cart.id,
    locale,
    email: cart.email as string,
    ...(await pageText(container, cart, locale)),
  };
  const usable = await keepOrClose(container, cart, context);
  if (usable) return usable;

  const collectionId = await collectionOf(container, cart);
  const session = await container
    .resolve(Modules.PAYMENT)
    .createPaymentSession(collectionId, {
      provider_id: PROVIDER_ID,
      currency_code: cart.currency_code,
      amount: cart.raw_total as never,
      data: {},
      context: { checkout: context } as never,
    })
    .catch((error: Error) => {
      throw new DomainError(
        "unavailable",
        "payment_unavailable",
        `The payment page could not be opened: ${error.message}`,
      );
    });
  return answerOf(session.data as Record<string, unknown>);
}

/** Old pages are closed before a new one opens; a page already paid is not closed but finished. */
async function keepOrClose(container: MedusaContainer, cart: CheckoutCart, context: CheckoutContext) {
  let kept: CheckoutSessionAnswer | null = null;
  for (const session of cart.payment_collection?.payment_sessions ?? []) {
    const answer: CheckoutSessionAnswer | null = kept ? null : await stillUsable(container, cart, context, session);
    if (answer) kept = answer;
    else await container.resolve(Modules.PAYMENT).deletePaymentSession(session.id);
  }
  return kept;
}

async function stillUsable(
  container: MedusaContainer,
  cart: CheckoutCart,
  context: CheckoutContext,
  session: PaymentSessionRow,
): Promise<CheckoutSessionAnswer | null> {
  const stripeSessionId = session.provider_id === PROVIDER_ID ? stripeSessionIdOf(session.data) : null;
  if (!stripeSessionId) return null;
  const amountMinor = minorOf(cart.total, cart.currency_code);
  if (session.data.amount_minor !== Number(amountMinor) || session.data.currency !== cart.currency_code) return null;

  const state = await readCheckout(stripeGateway(container), stripeSessionId);
  const money = moneyState(state);
  if (money === "held" || money === "taken" || money === "processing") {
    const page = context.locale === "zh-CN" ? "zh" : "en";
    const url = `${communityOptions(container).storefrontUrl}/${page}/checkout/return?session_id=${stripeSessionId}`;
    return { ...answerOf(session.data), url };
  }
  const wish = { paymentSessionId: session.id, amountMinor, currencyCode: cart.currency_code, context };
  const fits = money === "open" && session.data.fingerprint === fingerprintOf(wish);
  return fits && state.session.expires_at * 1000 - Date.now() > WORTH_REUSING_MS ? answerOf(session.data) : null;
}

async function collectionOf(container: MedusaContainer, cart: CheckoutCart): Promise<string> {
  const collection = cart.payment_collection;
  if (!collection) {
    const { result } = await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cart.id } });
    return result.id;
  }
  if (!MathBN.eq(collection.raw_amount, cart.raw_total) || collection.currency_code !== cart.currency_code) {
    await refreshPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cart.id } });
    const fresh = await loadCheckoutCart(container, cart.id);
    if (!MathBN.eq(fresh.raw_total, cart.raw_total))
      throw new DomainError("conflict", "cart_changed", "The cart was changed in another window");
  }
  return collection.id;
}

function answerOf(data: Record<string, unknown>): CheckoutSessionAnswer {
  return { url: String(data.url), session_id: String(data.stripe_session_id), expires_at: String(data.expires_at) };
}
