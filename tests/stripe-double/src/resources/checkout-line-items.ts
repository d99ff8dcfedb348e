import type Stripe from "stripe";
import { invalidParam } from "../errors.ts";
import { newId } from "../ids.ts";
import type { World } from "../world.ts";
import type { CreateSession } from "./checkout-params.ts";

type SentItem = CreateSession["line_items"][number];

export function lineItemsOf(world: World, params: CreateSession): Stripe.LineItem[] {
  const [first] = params.line_items;
  if (!first) throw invalidParam("line_items", "You must provide at least one line item.");
  if (params.line_items.some((item) => item.price_data.currency !== first.price_data.currency)) {
    throw invalidParam("line_items", "All line items must use the same currency.");
  }
  return params.line_items.map((item) => lineItem(world, item));
}

function lineItem(world: World, item: SentItem): Stripe.LineItem {
  const total = item.price_data.unit_amount * item.quantity;
  return {
    id: newId("li"),
    object: "item",
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency: item.price_data.currency,
    description: item.price_data.product_data.name,
    metadata: item.metadata ?? {},
    price: inlinePrice(world, item.price_data),
    quantity: item.quantity,
  };
}

function inlinePrice(world: World, data: SentItem["price_data"]): Stripe.Price {
  return {
    id: newId("price"),
    object: "price",
    active: false,
    billing_scheme: "per_unit",
    created: world.clock.now(),
    currency: data.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: newId("prod"),
    recurring: null,
    tax_behavior: data.tax_behavior ?? "unspecified",
    tiers_mode: null,
    transform_quantity: null,
    type: "one_time",
    unit_amount: data.unit_amount,
    unit_amount_decimal: String(data.unit_amount),
  } as unknown as Stripe.Price;
}
