import { DomainError } from "../../domain/errors";
import type { Connection } from "../database/connection";
import { CART_SQL } from "./cart-sql";
import { sumsOf, textOf } from "./cart-sums";

/** A number of the platform as its rows keep it: exact, in major units. */
export type RawNumber = { value: string; precision: number };
type Row = Record<string, unknown>;

export interface TaxLine extends Row {
  rate: number;
}

export interface Adjustment extends Row {
  raw_amount: RawNumber;
  promotion_id: string | null;
  code: string | null;
}

/** Rows of the cart as they stand, with the variant they sell; `total` is worked out by the platform's own rules. */
export interface CheckoutItem extends Row {
  id: string;
  title: string;
  product_title: string | null;
  variant_title: string | null;
  quantity: number;
  raw_unit_price: RawNumber;
  product_id: string | null;
  variant_id: string | null;
  requires_shipping: boolean;
  tax_lines: TaxLine[];
  adjustments: Adjustment[];
  variant: CheckoutVariant | null;
  total: string;
}

export interface CheckoutVariant {
  id: string;
  title: string | null;
  local_title: string | null;
  local_product_title: string | null;
  product_title: string;
  manage_inventory: boolean;
  allow_backorder: boolean;
  product_id: string;
  product_status: string;
  product_metadata: unknown;
  gone: boolean;
  parts: { inventory_item_id: string; required_quantity: number; location_ids: string[] }[];
}

export interface CheckoutShipping extends Row {
  id: string;
  name: string;
  raw_amount: RawNumber;
  tax_lines: TaxLine[];
  adjustments: Adjustment[];
  total: string;
}

export interface CheckoutPromotion {
  id: string;
  code: string;
  is_automatic: boolean;
  status: string;
  limit: number | null;
  starts_at: string | null;
  ends_at: string | null;
  budget_id: string | null;
  budget_type: string | null;
  budget_attribute: string | null;
}

export interface PaymentSessionRow {
  id: string;
  provider_id: string;
  status: string;
  data: Row;
  context: Row | null;
  currency_code: string;
  raw_amount: RawNumber;
  created_at: string;
}

export interface CheckoutCart {
  id: string;
  email: string | null;
  customer_id: string | null;
  currency_code: string;
  sales_channel_id: string;
  region_id: string;
  completed_at: string | null;
  /** By the database's clock. */
  read_at: Date;
  locale: string | null;
  metadata: Row | null;
  /** Major units, exact, as decimal text. */
  total: string;
  shipping_address: Record<string, string | null> | null;
  billing_address: Record<string, string | null> | null;
  items: CheckoutItem[];
  shipping_methods: CheckoutShipping[];
  credit_lines: (Row & { raw_amount: RawNumber })[];
  promotions: CheckoutPromotion[];
  payment_collection: {
    id: string;
    raw_amount: RawNumber;
    currency_code: string;
    payment_sessions: PaymentSessionRow[];
  } | null;
}

/**
 * @param locale in which the names of things are wanted beside the cart's own.
 * @throws DomainError `cart_not_found`
 */
export async function loadCheckoutCart(on: Connection, cartId: string, locale = "en"): Promise<CheckoutCart> {
  const { rows } = await on.raw<CheckoutCart>(CART_SQL, [locale, cartId]);
  const cart = rows[0];
  if (!cart) throw new DomainError("not_found", "cart_not_found", "There is no such cart");
  return withTotals(cart);
}

function withTotals(cart: CheckoutCart): CheckoutCart {
  const sums = sumsOf(cart);
  return {
    ...cart,
    total: textOf(sums.total),
    items: cart.items.map((item, index) => ({ ...item, total: textOf(sums.items[index]?.total) })),
    shipping_methods: cart.shipping_methods.map((method, index) => ({
      ...method,
      total: textOf(sums.shipping_methods[index]?.total),
    })),
  };
}
