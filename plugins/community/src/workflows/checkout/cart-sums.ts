import { decorateCartTotals, MathBN } from "@medusajs/framework/utils";
import type { CheckoutCart, RawNumber } from "./checkout-cart";

export type Sum = object | number | string;

interface ItemSums {
  total: Sum;
  original_total: Sum;
  original_subtotal: Sum;
  subtotal: Sum;
  discount_subtotal: Sum;
}

/** What the platform adds up for a cart, under its own names. */
export interface CartSums {
  total: Sum;
  item_total: Sum;
  tax_total: Sum;
  discount_total: Sum;
  discount_subtotal: Sum;
  original_item_total: Sum;
  original_item_subtotal: Sum;
  original_shipping_total: Sum;
  original_shipping_subtotal: Sum;
  shipping_total: Sum;
  shipping_subtotal: Sum;
  items: ItemSums[];
  shipping_methods: { total: Sum; subtotal: Sum; discount_subtotal: Sum }[];
}

type Summed = Pick<CheckoutCart, "currency_code" | "items" | "shipping_methods" | "credit_lines">;

/** The platform's own sums, from exact numbers: what is in `raw_…` and not the floats beside it. */
export function sumsOf(cart: Summed): CartSums {
  const adjusted = (list: { raw_amount: RawNumber }[]) => list.map((each) => ({ ...each, amount: each.raw_amount }));
  return decorateCartTotals({
    currency_code: cart.currency_code,
    items: cart.items.map((item) => ({
      id: item.id,
      quantity: item.quantity,
      unit_price: item.raw_unit_price,
      is_tax_inclusive: item.is_tax_inclusive,
      tax_lines: item.tax_lines.map(({ rate }) => ({ rate })),
      adjustments: adjusted(item.adjustments),
    })),
    shipping_methods: cart.shipping_methods.map((method) => ({
      id: method.id,
      amount: method.raw_amount,
      is_tax_inclusive: method.is_tax_inclusive,
      tax_lines: method.tax_lines.map(({ rate }) => ({ rate })),
      adjustments: adjusted(method.adjustments),
    })),
    credit_lines: cart.credit_lines.map(({ raw_amount }) => ({ amount: raw_amount })),
  } as never) as unknown as CartSums;
}

export const textOf = (sum: Sum | undefined): string => MathBN.convert((sum ?? 0) as never).toFixed();

export const numberOf = (sum: Sum | undefined): number => MathBN.convert((sum ?? 0) as never).toNumber();
