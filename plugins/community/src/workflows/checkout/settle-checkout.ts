import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { DomainError } from "../../domain/errors";
import { type CheckoutState, moneyState, readCheckout } from "../../providers/stripe-checkout/checkout-state";
import { isMissing } from "../../providers/stripe-checkout/stripe-client";
import type { CompleteAnswer, RefundReason } from "../../types/checkout";
import { orderToken } from "../order-links/order-token";
import { communityOptions } from "../plugin-options";
import { captureOrderPayment } from "./capture-order-payment";
import { type CheckoutBooks, readBooks } from "./checkout-books";
import { oneAtATime } from "./checkout-lock";
import { explainedReason } from "./completion-failure";
import { forgetSession, giveBack, reasonOf } from "./give-back";
import { placeOrder } from "./place-order";
import { stripeGateway } from "./stripe-gateway";

/** An order that has failed for so long for passing reasons will not be made any more; the money goes back. */
const PATIENCE_SECONDS = 6 * 3600;
const SESSION_ID = /^cs_(test|live)_[A-Za-z0-9]{1,200}$/;

/**
 * Brings one checkout to its end, whatever end the state at Stripe and our books call for. It may be called at any
 * time, by anyone, as often as they like: the return page, the webhook and the sweep all come here.
 */
export async function settleCheckout(container: MedusaContainer, stripeSessionId: string): Promise<CompleteAnswer> {
  if (!SESSION_ID.test(stripeSessionId)) throw unknownSession();
  const seen = await readOrRefuse(container, stripeSessionId);
  const { cart } = await readBooks(container, seen.session.metadata);
  if (!cart && !seen.session.metadata?.payment_session_id) throw unknownSession();
  return oneAtATime(container, cart ?? { id: stripeSessionId, email: null }, async () => {
    const state = await readOrRefuse(container, stripeSessionId);
    return settle(container, stripeSessionId, state, await readBooks(container, state.session.metadata));
  });
}

async function settle(
  container: MedusaContainer,
  id: string,
  state: CheckoutState,
  books: CheckoutBooks,
): Promise<CompleteAnswer> {
  if (books.order && books.payment && !books.payment.canceled) return finish(container, books);
  switch (moneyState(state)) {
    case "open":
      return { status: "open", url: state.session.url as string };
    case "processing":
      return { status: "processing" };
    case "expired":
    case "failed":
      await forgetSession(container, books);
      return { status: "expired" };
    case "returned": {
      const reason = reasonOf(state.intent?.metadata);
      // An order that was placed with it and cancelled since tells its buyer itself.
      if (books.order && books.payment) return { status: "refunded", reason };
      return returnMoney(container, id, books, reason);
    }
    default:
      return turnIntoOrder(container, id, state, books);
  }
}

async function turnIntoOrder(
  container: MedusaContainer,
  id: string,
  state: CheckoutState,
  books: CheckoutBooks,
): Promise<CompleteAnswer> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const refuse = (reason: RefundReason) => returnMoney(container, id, books, reason);
  const { cart, session, order } = books;
  if (order && (books.paidOtherwise || !order.live)) return refuse("already_ordered");
  if (!cart || !session || session.data.stripe_session_id !== id) return refuse("cart_changed");
  if (books.payment?.canceled) return refuse("could_not_complete");
  try {
    await placeOrder(container, { ...books, cart, session });
  } catch (error) {
    logger.warn(`No order of checkout ${id} yet: ${(error as Error).message}`);
    const isReturned = moneyState(await readOrRefuse(container, id)) === "returned";
    const isTooLate = Date.now() / 1000 - state.session.created > PATIENCE_SECONDS;
    const reason =
      (await explainedReason(container, cart.id, error)) ?? (isReturned || isTooLate ? "could_not_complete" : null);
    return reason ? refuse(reason) : { status: "processing" };
  }
  return finish(container, await readBooks(container, state.session.metadata));
}

async function returnMoney(
  container: MedusaContainer,
  id: string,
  books: CheckoutBooks,
  reason: RefundReason,
): Promise<CompleteAnswer> {
  try {
    await giveBack(container, id, books, reason);
    return { status: "refunded", reason };
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`The payment of checkout ${id} could not be given back yet: ${(error as Error).message}`);
    return { status: "processing" };
  }
}

/** The order stands, so the money is taken now; if that fails the buyer still has an order, and the clock tries again. */
async function finish(container: MedusaContainer, { order, payment }: CheckoutBooks): Promise<CompleteAnswer> {
  if (!order) return { status: "processing" };
  if (payment && !payment.captured && order.live)
    await captureOrderPayment(container, payment.id).catch((error: Error) => {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Capture of ${payment.id} waits: ${error.message}`);
    });
  const token = orderToken(order.id, communityOptions(container).orderLinkSecret);
  return { status: "complete", order: { id: order.id, display_id: order.display_id }, token };
}

async function readOrRefuse(container: MedusaContainer, stripeSessionId: string): Promise<CheckoutState> {
  try {
    return await readCheckout(stripeGateway(container), stripeSessionId);
  } catch (error) {
    if (isMissing(error)) throw unknownSession();
    throw new DomainError("unavailable", "payment_unavailable", `Stripe does not answer: ${(error as Error).message}`);
  }
}

function unknownSession(): DomainError {
  return new DomainError("not_found", "checkout_session_not_found", "There is no such payment page of this shop");
}
