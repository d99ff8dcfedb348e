import type { CheckoutCartView } from "../../types/checkout-cart";
import { numberOf, sumsOf } from "../checkout/cart-sums";
import type { CheckoutCart } from "../checkout/checkout-cart";

/** The cart in the shape of the platform's Store API, for the pages that show it. */
export function cartView(cart: CheckoutCart): CheckoutCartView {
  const sums = sumsOf(cart);
  return {
    id: cart.id,
    email: cart.email,
    locale: cart.locale,
    region_id: cart.region_id,
    currency_code: cart.currency_code,
    completed_at: cart.completed_at,
    metadata: cart.metadata,
    customer: cart.customer_id === null ? null : { id: cart.customer_id },
    total: numberOf(sums.total),
    tax_total: numberOf(sums.tax_total),
    discount_total: numberOf(sums.discount_total),
    discount_subtotal: numberOf(sums.discount_subtotal),
    original_item_total: numberOf(sums.original_item_total),
    original_item_subtotal: numberOf(sums.original_item_subtotal),
    shipping_total: numberOf(sums.shipping_total),
    shipping_subtotal: numberOf(sums.shipping_subtotal),
    items: cart.items.map((item, at) => ({
      id: item.id,
      variant_id: item.variant_id,
      product_title: item.product_title,
      variant_title: item.variant_title,
      title: item.title,
      quantity: item.quantity,
      unit_price: numberOf(item.raw_unit_price.value),
      original_total: numberOf(sums.items[at]?.original_total),
      original_subtotal: numberOf(sums.items[at]?.original_subtotal),
    })),
    promotions: cart.promotions.map(({ code, is_automatic }) => ({ code, is_automatic })),
    shipping_methods: cart.shipping_methods.map(({ id, name, shipping_option_id }) => ({
      id,
      name,
      shipping_option_id: shipping_option_id as string | null,
    })),
    shipping_address: cart.shipping_address,
    billing_address: cart.billing_address,
  };
}
