import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { cartView } from "../cart-view";
import { type NewCartWish, newCart } from "../new-cart";

/** No compensation: a cart that nobody knows of harms nobody. */
export const createFilledCartStep = createStep("create-filled-cart", async (wish: NewCartWish, { container }) => {
  return new StepResponse({ cart: cartView(await newCart(container, wish)) });
});
