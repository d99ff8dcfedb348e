import type Stripe from "stripe";
import { invalidParam, missingReference } from "../errors.ts";
import { currency } from "../fields.ts";
import { newId } from "../ids.ts";
import { integer, object, oneOf, required, text, type Values } from "../schema.ts";
import type { World } from "../world.ts";
import type { Cadence, Interval } from "./periods.ts";

export const MAX_UNIT_AMOUNT = 99_999_999;
export const taxBehavior = oneOf("exclusive", "inclusive", "unspecified");
export const recurring = object({
  interval: required(oneOf("day", "week", "month", "year")),
  interval_count: integer({ min: 1, max: 36 }),
  usage_type: oneOf("licensed"),
});

/** A price said on the spot, for a product that exists. */
export const priceDataShape = {
  currency: required(currency()),
  product: required(text()),
  unit_amount: required(integer({ min: 0, max: MAX_UNIT_AMOUNT })),
  tax_behavior: taxBehavior,
};
export const oneTimePriceData = object(priceDataShape);
export const recurringPriceData = object({ ...priceDataShape, recurring: required(recurring) });

export interface PriceWish {
  currency: string;
  unitAmountMinor: number;
  product: string;
  recurring?: { interval: Interval; interval_count?: number | undefined } | undefined;
  active?: boolean | undefined;
  nickname?: string | undefined;
  lookupKey?: string | undefined;
  metadata?: Record<string, string> | undefined;
  taxBehavior?: string | undefined;
}

export function priceObject(world: World, wish: PriceWish): Stripe.Price {
  return {
    id: newId("price"),
    object: "price",
    active: wish.active ?? true,
    billing_scheme: "per_unit",
    created: world.clock.now(),
    currency: wish.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: wish.lookupKey ?? null,
    metadata: wish.metadata ?? {},
    nickname: wish.nickname ?? null,
    product: wish.product,
    recurring: wish.recurring
      ? {
          interval: wish.recurring.interval,
          interval_count: wish.recurring.interval_count ?? 1,
          meter: null,
          trial_period_days: null,
          usage_type: "licensed",
        }
      : null,
    tax_behavior: wish.taxBehavior ?? "unspecified",
    tiers_mode: null,
    transform_quantity: null,
    type: wish.recurring ? "recurring" : "one_time",
    unit_amount: wish.unitAmountMinor,
    unit_amount_decimal: String(wish.unitAmountMinor),
  } as unknown as Stripe.Price;
}

export function createPrice(world: World, wish: PriceWish): Stripe.Price {
  const price = world.tables.prices.put(priceObject(world, wish));
  world.emit("price.created", price);
  return price;
}

type ProductFields = Partial<Pick<Stripe.Product, "active" | "description" | "images" | "metadata" | "shippable">> &
  Partial<Pick<Stripe.Product, "statement_descriptor" | "tax_code" | "unit_label" | "url">>;

export function createProduct(world: World, name: string, fields: ProductFields = {}, id = newId("prod")) {
  const product = world.tables.products.put({
    id,
    object: "product",
    active: true,
    created: world.clock.now(),
    default_price: null,
    description: null,
    images: [],
    livemode: false,
    marketing_features: [],
    metadata: {},
    name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: "service",
    unit_label: null,
    updated: world.clock.now(),
    url: null,
    ...fields,
  });
  world.emit("product.created", product);
  return product;
}

/** The product a parameter names. */
export function namedProduct(world: World, id: string, param: string): Stripe.Product {
  const product = world.tables.products.get(id);
  if (!product) throw missingReference("product", id, param);
  return product;
}

/** The price a parameter names. */
export function namedPrice(world: World, id: string, param: string): Stripe.Price {
  const price = world.tables.prices.get(id);
  if (!price) throw missingReference("price", id, param);
  return price;
}

/** Prices said on the spot are kept, inactive, as Stripe keeps them. */
export function priceFromData(
  world: World,
  data: Values<typeof priceDataShape> & { recurring?: Values<{ r: typeof recurring }>["r"] },
  param: string,
): Stripe.Price {
  namedProduct(world, data.product, `${param}[product]`);
  return createPrice(world, {
    currency: data.currency,
    unitAmountMinor: data.unit_amount,
    product: data.product,
    recurring: data.recurring,
    taxBehavior: data.tax_behavior,
    active: false,
  });
}

export function cadenceOf(price: Stripe.Price, param: string): Cadence {
  const { recurring: rhythm } = price;
  if (rhythm) return { interval: rhythm.interval as Interval, count: rhythm.interval_count };
  throw invalidParam(
    param,
    `The price specified is set to \`type=one_time\` but this field only accepts prices with \`type=recurring\`: ${price.id}`,
  );
}

export function productName(world: World, price: Stripe.Price): string {
  const id = typeof price.product === "string" ? price.product : price.product.id;
  return world.tables.products.get(id)?.name ?? id;
}
