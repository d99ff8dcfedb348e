import { generateEntityId } from "@medusajs/framework/utils";
import { limitPerPersonOf } from "../../domain/edition-limit";
import { DomainError } from "../../domain/errors";
import { needsOf, shortagesOf } from "../../domain/stock-need";
import type { NewCartRequest } from "../../types/checkout-cart";
import type { CheckoutItem } from "../checkout/checkout-cart";
import type { EditionWish } from "../checkout/edition-rule";
import { pick } from "../checkout/order-columns";
import type { Connection } from "../database/connection";

/** The columns of a line that tell of its variant. */
const TOLD = [
  ...["variant_id", "product_id", "title", "subtitle", "thumbnail", "product_title", "product_description"],
  ...["product_subtitle", "product_handle", "product_type", "product_type_id", "product_collection"],
  ...["variant_sku", "variant_barcode", "variant_title", "is_discountable", "is_giftcard", "requires_shipping"],
];

export interface SoldVariant {
  variant_id: string;
  product_id: string;
  is_sold: boolean;
  product_metadata: unknown;
  is_counted: boolean;
  price_set_id: string | null;
  parts: { inventory_item_id: string; required_quantity: number }[];
  [told: string]: unknown;
}

export interface NewLine {
  item: CheckoutItem;
  variant: SoldVariant;
}

type Wished = NewCartRequest["items"];

/** @throws DomainError `product_unavailable` */
export function newLines(wished: Wished, variants: SoldVariant[]): NewLine[] {
  return wished.map(({ variant_id, quantity }) => {
    const variant = variants.find((each) => each.variant_id === variant_id);
    if (!variant?.is_sold || !variant.price_set_id) throw notSold();
    const item = { ...pick(variant, TOLD), id: generateEntityId(undefined, "cali"), quantity, metadata: {} };
    return { variant, item: { ...item, tax_lines: [], adjustments: [] } as unknown as CheckoutItem };
  });
}

export function notSold(): DomainError {
  return new DomainError("not_allowed", "product_unavailable", "This product is not sold here", { field: "items" });
}

export function editionsOf(lines: NewLine[]): EditionWish[] {
  return lines
    .filter(({ variant }) => limitPerPersonOf(variant.product_metadata) !== null)
    .map(({ item, variant }) => ({
      productId: variant.product_id,
      metadata: variant.product_metadata,
      quantity: item.quantity,
    }));
}

/** @throws DomainError `out_of_stock`, when no one place has all of something: the question a hold will be asked. */
export async function checkAvailable(on: Connection, lines: NewLine[], locations: string[]): Promise<void> {
  const counted = lines.map(({ item, variant }) => ({
    lineId: variant.variant_id,
    quantity: item.quantity,
    parts: variant.is_counted
      ? variant.parts.map((part) => ({
          inventoryItemId: part.inventory_item_id,
          requiredQuantity: Number(part.required_quantity),
        }))
      : [],
  }));
  const needs = [...needsOf(counted)].map(([inventory_item_id, quantity]) => ({
    inventory_item_id,
    quantity,
    locations,
  }));
  if (needs.length === 0) return;
  const { rows } = await on.raw<{ short: { inventory_item_id: string; available: number }[] | null }>(
    "select keepsake_short(?::jsonb, '') as short",
    [JSON.stringify(needs)],
  );
  const short = rows[0]?.short;
  if (!short) return;
  const free = new Map(short.map(({ inventory_item_id, available }) => [inventory_item_id, Number(available)]));
  const items = shortagesOf(counted, free).map(({ lineId, available }) => ({ variant_id: lineId, available }));
  throw new DomainError("conflict", "out_of_stock", "There are not enough of a product in stock", {
    field: "items",
    data: { items },
  });
}
