import type { MedusaContainer } from "@medusajs/framework/types";
import type { CheckoutCartAnswer, CheckoutDeliveriesAnswer } from "../../types/checkout-cart";
import { loadCheckoutCart } from "../checkout/checkout-cart";
import { database } from "../database/connection";
import { cartView } from "./cart-view";
import { deliveryOptions } from "./delivery-options";

export async function readCart(container: MedusaContainer, cartId: string): Promise<CheckoutCartAnswer> {
  return { cart: cartView(await loadCheckoutCart(database(container), cartId)) };
}

/** The cart together with the ways by which it can be sent to its address. */
export async function readCartAndDeliveries(
  container: MedusaContainer,
  cartId: string,
): Promise<CheckoutDeliveriesAnswer> {
  const on = database(container);
  const cart = await loadCheckoutCart(on, cartId);
  const options = cart.completed_at ? [] : await deliveryOptions(container, on, cart);
  return {
    cart: cartView(cart),
    shipping_options: options.map(({ id, name, description, amount }) => ({ id, name, description, amount })),
  };
}
