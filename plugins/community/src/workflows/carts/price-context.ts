import { numberOf, sumsOf } from "../checkout/cart-sums";
import type { CheckoutCart, CheckoutItem } from "../checkout/checkout-cart";
import type { Buyer, CartRegion } from "./cart-surroundings";

type Context = Record<string, never>;

/**
 * What price rules may ask about a cart. The platform's pricing compares these names with the rules' attributes, such
 * as `item_total` for "free from 50 on" or `customer.groups.id` for a price list of a group.
 */
const aboutTheCart = (cart: CheckoutCart) => {
  const sums = sumsOf(cart);
  return {
    id: cart.id,
    locale: cart.locale,
    email: cart.email,
    currency_code: cart.currency_code,
    region_id: cart.region_id,
    sales_channel_id: cart.sales_channel_id,
    item_total: numberOf(sums.item_total),
    total: numberOf(sums.total),
    shipping_address: cart.shipping_address,
  };
};

/** The same as when the platform sets a cart's delivery: it asks nothing about the person. */
export function deliveryPriceContext(cart: CheckoutCart): Context {
  const { email: _, ...asked } = aboutTheCart(cart);
  const items = cart.items.map(({ variant: __, tax_lines: ___, adjustments: ____, ...item }) => ({
    ...item,
    variant: { id: item.variant_id },
    product: { id: item.product_id },
  }));
  return { ...asked, items } as unknown as Context;
}

export function itemPriceContext(
  cart: CheckoutCart,
  region: CartRegion,
  buyer: Buyer | null,
): (item: CheckoutItem) => Context {
  const asked = {
    ...aboutTheCart(cart),
    region: { id: cart.region_id, ...region },
    customer_id: buyer?.id,
    customer: buyer && { ...buyer, groups: buyer.group_ids.map((id) => ({ id })) },
  };
  return ({ quantity }) => ({ ...asked, quantity }) as unknown as Context;
}
