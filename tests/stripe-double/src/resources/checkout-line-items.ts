import type Stripe from "stripe";
import {
  createPrice,
  createProduct,
  namedPrice,
  namedProduct,
  priceObject,
  productName,
} from "../billing/catalogue.ts";
import { invalidParam, missingParam } from "../errors.ts";
import { newId } from "../ids.ts";
import type { World } from "../world.ts";
import type { CreateSession } from "./checkout-params.ts";

type SentItem = CreateSession["line_items"][number];
type PriceData = NonNullable<SentItem["price_data"]>;

export function lineItemsOf(world: World, params: CreateSession): Stripe.LineItem[] {
  const subscribes = params.mode === "subscription";
  const [first] = params.line_items;
  if (!first) throw invalidParam("line_items", "You must provide at least one line item.");
  const items = params.line_items.map((item, i) => lineItem(world, item, `line_items[${i}]`, subscribes));
  if (items.some((item) => item.currency !== items[0]?.currency)) {
    throw invalidParam("line_items", "All line items must use the same currency.");
  }
  checkMode(items, subscribes);
  return items;
}

function checkMode(items: Stripe.LineItem[], subscribes: boolean): void {
  const recurs = items.some((item) => item.price?.recurring);
  if (subscribes && !recurs) {
    throw invalidParam("line_items", "You must provide at least one recurring price in `subscription` mode.");
  }
  if (!subscribes && recurs) {
    throw invalidParam(
      "line_items",
      "You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.",
    );
  }
}

function lineItem(world: World, item: SentItem, param: string, stored: boolean): Stripe.LineItem {
  const { price, name } = pricedAs(world, item, param, stored);
  const total = (price.unit_amount ?? 0) * item.quantity;
  return {
    id: newId("li"),
    object: "item",
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency: price.currency,
    description: name,
    metadata: item.metadata ?? {},
    price,
    quantity: item.quantity,
  };
}

function pricedAs(world: World, item: SentItem, param: string, stored: boolean): { price: Stripe.Price; name: string } {
  if (item.price !== undefined && item.price_data) {
    throw invalidParam(param, "You may only specify one of these parameters: price, price_data.");
  }
  if (item.price_data) return inlinePrice(world, item.price_data, `${param}[price_data]`, stored);
  if (item.price === undefined) throw missingParam(`${param}[price_data]`);
  const price = namedPrice(world, item.price, `${param}[price]`);
  if (!price.active) throw invalidParam(`${param}[price]`, "The price specified is inactive.");
  return { price, name: productName(world, price) };
}

/** Renewals need the price again, so a subscription's is kept; the price of a one-time payment lives in its session. */
function inlinePrice(world: World, data: PriceData, param: string, stored: boolean) {
  if ((data.product === undefined) === (data.product_data === undefined)) {
    throw missingParam(`${param}[${data.product === undefined ? "product_data" : "product"}]`);
  }
  const known = data.product === undefined ? undefined : namedProduct(world, data.product, `${param}[product]`);
  const name = data.product_data?.name ?? known?.name ?? "";
  const fields = { description: data.product_data?.description ?? null, metadata: data.product_data?.metadata ?? {} };
  const product = known?.id ?? (stored ? createProduct(world, name, { ...fields, active: false }).id : newId("prod"));
  const wish = {
    currency: data.currency,
    unitAmountMinor: data.unit_amount,
    product,
    recurring: data.recurring,
    active: false,
    taxBehavior: data.tax_behavior,
  };
  return { price: stored ? createPrice(world, wish) : priceObject(world, wish), name };
}
