import type { MedusaContainer } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";
import {
  addShippingMethodToCartWorkflow,
  refreshCartItemsWorkflow,
  refreshPaymentCollectionForCartWorkflow,
  updateCartPromotionsWorkflow,
} from "@medusajs/medusa/core-flows";
import { type CheckoutCart, loadCheckoutCart } from "../checkout/checkout-cart";
import { database } from "../database/connection";
import type { Changed } from "./change-details";

/** What only the platform can work out, asked for only where there is something to work out. */
export async function settleCart(
  container: MedusaContainer,
  changed: Changed,
  wantedDelivery: string | undefined,
): Promise<CheckoutCart> {
  const { cart, needsPlatform, hasAutomaticPromotions, pricesMoved } = changed;
  if (needsPlatform) {
    await askCarrier(container, cart.id, wantedDelivery, pricesMoved);
    return loadCheckoutCart(database(container), cart.id);
  }
  if (hasAutomaticPromotions || cart.promotions.length > 0) return settlePromotions(container, cart);
  await closeStalePayment(container, cart);
  return cart;
}

/** Adds the cart up anew with those of its promotions that still stand. */
export async function settlePromotions(container: MedusaContainer, cart: CheckoutCart): Promise<CheckoutCart> {
  const codes = cart.promotions.map(({ code }) => code);
  await updateCartPromotionsWorkflow(container).run({
    input: { cart_id: cart.id, promo_codes: codes, action: "replace" as never },
  });
  const settled = await loadCheckoutCart(database(container), cart.id);
  await closeStalePayment(container, settled);
  return settled;
}

/** Both of these refresh all of the cart, its promotions and its payment too. */
async function askCarrier(container: MedusaContainer, id: string, wanted: string | undefined, pricesMoved: boolean) {
  if (pricesMoved) await refreshCartItemsWorkflow(container).run({ input: { cart_id: id, force_refresh: true } });
  if (wanted)
    await addShippingMethodToCartWorkflow(container).run({ input: { cart_id: id, options: [{ id: wanted }] } });
  else if (!pricesMoved) await refreshCartItemsWorkflow(container).run({ input: { cart_id: id } });
}

/** A page that asks for another sum than the cart's must not be paid any more. */
async function closeStalePayment(container: MedusaContainer, { id, total, payment_collection }: CheckoutCart) {
  if (payment_collection && !MathBN.eq(payment_collection.raw_amount.value, total))
    await refreshPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: id } });
}
