import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { DomainError } from "../../domain/errors";
import { type CheckoutState, moneyState, readCheckout } from "../../providers/stripe-checkout/checkout-state";
import { isMissing } from "../../providers/stripe-checkout/stripe-client";
import type { CompleteAnswer, RefundReason } from "../../types/checkout";
import { database } from "../database/connection";
import { orderToken } from "../order-links/order-token";
import { communityOptions } from "../plugin-options";
import { runIntent } from "../stripe-intents/run-intent";
import { type CheckoutBooks, readBooks } from "./checkout-books";
import { closeSession } from "./close-page";
import { finalReason } from "./completion-failure";
import { giveBack } from "./give-back";
import { mirrorCheckout, returnedFor } from "./mirror-checkout";
import { placeOrder } from "./place-order";
import { stripeGateway } from "./stripe-gateway";

/** An order that has failed for so long for passing reasons will not be made any more; the money goes back. */
const PATIENCE_SECONDS = 6 * 3600;
const SESSION_ID = /^cs_(test|live)_[A-Za-z0-9]{1,200}$/;

/**
 * Brings one checkout to its end, whatever end the state at Stripe and our books call for. It may be called at any
 * time, by anyone, as often as they like: the return page, the webhook and the sweep all come here. It takes no lock:
 * each thing it does is one transaction that finds out whether it has been done.
 */
export async function settleCheckout(container: MedusaContainer, stripeSessionId: string): Promise<CompleteAnswer> {
  if (!SESSION_ID.test(stripeSessionId)) throw unknownSession();
  const state = await readCheckout(stripeGateway(container), stripeSessionId).catch((error) => {
    throw isMissing(error) ? unknownSession() : error;
  });
  const books = await readBooks(database(container), state.session.metadata);
  if (!books.cart && !state.session.metadata?.payment_session_id) throw unknownSession();
  await mirrorCheckout(container, state);
  const money = moneyState(state);
  if (books.order && books.payment && !books.payment.canceled) return finish(container, books.order, books, state);
  switch (money) {
    case "open":
      return { status: "open", url: state.session.url as string };
    case "processing":
      return { status: "processing" };
    case "expired":
    case "failed":
      await closeSession(container, books, money === "expired" ? "expired" : "payment_failed");
      return { status: "expired" };
    case "returned": {
      const reason = await returnedFor(container, state);
      // An order that was placed with it and cancelled since tells its buyer itself.
      if (books.order && books.payment) return { status: "refunded", reason };
      return returnMoney(container, state, books, reason);
    }
    default:
      return turnIntoOrder(container, state, books);
  }
}

async function turnIntoOrder(
  container: MedusaContainer,
  state: CheckoutState,
  books: CheckoutBooks,
): Promise<CompleteAnswer> {
  const refuse = (reason: RefundReason) => returnMoney(container, state, books, reason);
  const { session, cart } = books;
  if (books.payment?.canceled) return refuse("could_not_complete");
  const isOurs = session?.data.stripe_session_id === state.session.id;
  if (!cart || !session || !isOurs) return refuse(books.order ? "already_ordered" : "cart_changed");
  try {
    const { order, isNew } = await placeOrder(container, {
      payment_session_id: session.id,
      payment_intent_id: state.intent?.id as string,
      amount_minor: BigInt(state.session.amount_total ?? 0),
      currency: state.session.currency ?? "",
    });
    if (isNew) await container.resolve(Modules.EVENT_BUS).emit({ name: "order.placed", data: { id: order.id } });
    return finish(container, order, { payment: { captured: false } }, state);
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`No order of checkout ${state.session.id} yet: ${(error as Error).message}`);
    const isTooLate = Date.now() / 1000 - state.session.created > PATIENCE_SECONDS;
    const reason = finalReason(error) ?? (isTooLate ? "could_not_complete" : null);
    return reason ? refuse(reason) : { status: "processing" };
  }
}

async function returnMoney(
  container: MedusaContainer,
  state: CheckoutState,
  books: CheckoutBooks,
  reason: RefundReason,
): Promise<CompleteAnswer> {
  const hasGone = await giveBack(container, state, books, reason).catch((error: Error) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`The payment of checkout ${state.session.id} could not be given back yet: ${error.message}`);
    return false;
  });
  return hasGone ? { status: "refunded", reason } : { status: "processing" };
}

/** The order stands, so the money is taken now; if that fails the buyer still has an order, and the clock tries again. */
async function finish(
  container: MedusaContainer,
  order: NonNullable<CheckoutBooks["order"]>,
  { payment }: { payment: { captured: boolean } | null },
  state: CheckoutState,
): Promise<CompleteAnswer> {
  if (payment && !payment.captured && order.live && state.intent) {
    const outcome = await runIntent(container, `capture-${state.intent.id}`, moneyState(state) === "taken");
    if (outcome === "done")
      await container.resolve(Modules.EVENT_BUS).emit({ name: "payment.captured", data: { id: state.intent.id } });
  }
  const token = orderToken(order.id, communityOptions(container).orderLinkSecret);
  return { status: "complete", order: { id: order.id, display_id: order.display_id }, token };
}

function unknownSession(): DomainError {
  return new DomainError("not_found", "checkout_session_not_found", "There is no such payment page of this shop");
}
