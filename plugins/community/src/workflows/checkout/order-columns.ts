import { MathBN } from "@medusajs/framework/utils";
import type { CheckoutCart, RawNumber } from "./checkout-cart";

type Row = Record<string, unknown>;

export function pick(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}

export function rawNumber(value: number | string): RawNumber {
  return { value: MathBN.convert(value).toFixed(), precision: 20 };
}

/** What an order's line takes over from the cart's. */
export const LINE_COLUMNS = [
  "title",
  "subtitle",
  "thumbnail",
  "variant_id",
  "product_id",
  "product_title",
  "product_description",
  "product_subtitle",
  "product_type",
  "product_type_id",
  "product_collection",
  "product_handle",
  "variant_sku",
  "variant_barcode",
  "variant_title",
  "variant_option_values",
  "requires_shipping",
  "is_discountable",
  "is_giftcard",
  "is_tax_inclusive",
  "is_custom_price",
  "compare_at_unit_price",
  "raw_compare_at_unit_price",
  "unit_price",
  "raw_unit_price",
] as const;

const ADDRESS_COLUMNS = [
  "customer_id",
  "company",
  "first_name",
  "last_name",
  "address_1",
  "address_2",
  "city",
  "country_code",
  "province",
  "postal_code",
  "phone",
  "metadata",
] as const;

export const ZERO_QUANTITIES: Row = Object.fromEntries(
  [
    "fulfilled",
    "shipped",
    "delivered",
    "return_requested",
    "return_received",
    "return_dismissed",
    "written_off",
  ].flatMap((name) => [
    [`${name}_quantity`, 0],
    [`raw_${name}_quantity`, rawNumber(0)],
  ]),
);

export function addressRow(address: Row | null, id: string, stamps: Row): Row | null {
  return address && { ...pick(address, ADDRESS_COLUMNS), id, ...stamps };
}

/** Nothing is paid yet: the money is entered when it has been taken. */
export function summaryTotals(cart: Pick<CheckoutCart, "total" | "credit_lines">): Row {
  const credit = cart.credit_lines.reduce((sum, { raw_amount }) => MathBN.add(sum, raw_amount), MathBN.convert(0));
  const sums: Record<string, string> = {
    paid_total: "0",
    refunded_total: "0",
    transaction_total: "0",
    credit_line_total: credit.toFixed(),
    pending_difference: cart.total,
    current_order_total: cart.total,
    original_order_total: cart.total,
    accounting_total: MathBN.sub(cart.total, credit).toFixed(),
  };
  return Object.fromEntries(
    Object.entries(sums).flatMap(([name, value]) => [
      [name, Number(value)],
      [`raw_${name}`, rawNumber(value)],
    ]),
  );
}
