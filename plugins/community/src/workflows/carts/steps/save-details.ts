import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CheckoutDetailsRequest } from "../../../types/checkout-cart";
import { cartView } from "../cart-view";
import { changeDetails } from "../change-details";
import { settleCart } from "../settle-cart";

export interface SaveDetailsInput {
  cart_id: string;
  details: CheckoutDetailsRequest;
}

const WAIT_SECONDS = 5;

/**
 * Under the platform's own lock on the cart, so that its flows and this one do not change a cart at the same time. No
 * compensation: what was typed holds, and typing it again gives the same cart.
 */
export const saveDetailsStep = createStep(
  "save-details",
  async ({ cart_id, details }: SaveDetailsInput, { container }) => {
    const changed = await container
      .resolve(Modules.LOCKING)
      .execute([cart_id], () => changeDetails(container, cart_id, details), { timeout: WAIT_SECONDS });
    const cart = await settleCart(container, changed, details.shipping_option_id);
    return new StepResponse({ cart: cartView(cart) });
  },
);
