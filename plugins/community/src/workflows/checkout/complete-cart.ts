import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { DomainError } from "../../domain/errors";
import { PROVIDER_ID } from "../../providers/stripe-checkout/options";
import { stripeSessionIdOf } from "../../providers/stripe-checkout/session-data";
import { database } from "../database/connection";
import { loadCheckoutCart } from "./checkout-cart";
import { consumeOrderedHolds } from "./consume-ordered";
import { checkZeroTotal, isFree } from "./free-order";
import { orderOfCart } from "./lock-checkout";
import { placeFreeOrder } from "./place-order";
import { settleCheckout } from "./settle-checkout";

/**
 * The platform's own way to complete a cart, for whoever talks to its Store API: a cart that is paid with us, or costs
 * nothing, becomes an order in the same one transaction as everywhere else.
 * @returns the order's id.
 */
async function completeCart(container: MedusaContainer, cartId: string): Promise<string> {
  const cart = await loadCheckoutCart(database(container), cartId);
  const standing = await orderOfCart(database(container), cartId);
  if (standing) return standing.id;
  if (isFree(cart)) {
    checkZeroTotal(cart, new Date());
    const { order, isNew } = await placeFreeOrder(container, cartId);
    if (isNew) await container.resolve(Modules.EVENT_BUS).emit({ name: "order.placed", data: { id: order.id } });
    return order.id;
  }
  const pages = (cart.payment_collection?.payment_sessions ?? []).filter(
    ({ provider_id }) => provider_id === PROVIDER_ID,
  );
  if (pages.length === 0) return stockCompletion(container, cartId);
  let reason: string | null = null;
  for (const { data } of pages) {
    const page = stripeSessionIdOf(data);
    const answer = page ? await settleCheckout(container, page) : null;
    if (answer?.status === "complete") return answer.order.id;
    if (answer?.status === "refunded") reason = answer.reason;
  }
  if (reason)
    throw new DomainError("conflict", reason, "The payment was given back: no order could be made of this cart");
  throw new MedusaError(MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR, "This cart has not been paid yet");
}

/** Another provider's payments go through the platform's own workflow, guarded by its hook. */
async function stockCompletion(container: MedusaContainer, cartId: string): Promise<string> {
  const { result } = await completeCartWorkflow(container).run({ input: { id: cartId } });
  await consumeOrderedHolds(container);
  return result.id;
}

const completeCartOnceStep = createStep("complete-cart-once", async (input: { cart_id: string }, { container }) => {
  return new StepResponse({ order_id: await completeCart(container, input.cart_id) });
});

export const completeCartOnceWorkflow = createWorkflow("complete-cart-once", (input: { cart_id: string }) => {
  return new WorkflowResponse(completeCartOnceStep(input));
});
