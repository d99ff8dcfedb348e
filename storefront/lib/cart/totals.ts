import type { Cart } from "./types.ts";

/** What is added up in a cart or an order, as the region's custom shows it: with the tax inside, or with the tax on top. */
export interface Totals {
  currencyCode: string;
  taxInclusive: boolean;
  itemsMajor: number;
  discountMajor: number;
  /** Undefined until a way of delivery is chosen. */
  shippingMajor: number | undefined;
  taxMajor: number;
  totalMajor: number;
}

type Sums = Pick<
  Cart,
  | "currency_code"
  | "total"
  | "tax_total"
  | "discount_total"
  | "discount_subtotal"
  | "original_item_total"
  | "original_item_subtotal"
  | "shipping_total"
  | "shipping_subtotal"
> & { shipping_methods: unknown[] };

export const totalsOf = (sums: Sums, taxInclusive: boolean): Totals => ({
  currencyCode: sums.currency_code,
  taxInclusive,
  itemsMajor: taxInclusive ? sums.original_item_total : sums.original_item_subtotal,
  discountMajor: taxInclusive ? sums.discount_total : sums.discount_subtotal,
  shippingMajor:
    sums.shipping_methods.length > 0 ? (taxInclusive ? sums.shipping_total : sums.shipping_subtotal) : undefined,
  taxMajor: sums.tax_total,
  totalMajor: sums.total,
});
