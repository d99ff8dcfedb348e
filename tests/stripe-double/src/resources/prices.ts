import type Stripe from "stripe";
import {
  createPrice,
  createProduct,
  MAX_UNIT_AMOUNT,
  namedProduct,
  recurring,
  taxBehavior,
} from "../billing/catalogue.ts";
import { invalidParam, missingParam, missingResource } from "../errors.ts";
import { expand } from "../expand.ts";
import { currency, mergeMetadata, metadata } from "../fields.ts";
import { inTime, listShape, pageOf } from "../lists.ts";
import type { Routes } from "../router.ts";
import { flag, integer, list, object, oneOf, readParams, required, text, type Values } from "../schema.ts";
import type { World } from "../world.ts";

function priceById(world: World, id: string): Stripe.Price {
  const price = world.tables.prices.get(id);
  if (!price) throw missingResource("price", id, "price");
  return price;
}

const expandOnly = { expand: list(text()) };
const createShape = {
  ...expandOnly,
  active: flag(),
  billing_scheme: oneOf("per_unit"),
  currency: required(currency()),
  lookup_key: text({ maxLength: 200 }),
  metadata: metadata(),
  nickname: text(),
  product: text(),
  product_data: object({
    active: flag(),
    id: text(),
    metadata: metadata(),
    name: required(text()),
    statement_descriptor: text({ maxLength: 22 }),
    unit_label: text({ maxLength: 12 }),
  }),
  recurring,
  tax_behavior: taxBehavior,
  transfer_lookup_key: flag(),
  unit_amount: required(integer({ min: 0, max: MAX_UNIT_AMOUNT })),
};
type Create = Values<typeof createShape>;

const updateShape = {
  ...expandOnly,
  active: flag(),
  lookup_key: text({ emptyable: true, maxLength: 200 }),
  metadata: metadata(),
  nickname: text({ emptyable: true }),
  tax_behavior: taxBehavior,
  transfer_lookup_key: flag(),
};

const listPrices = {
  ...listShape,
  ...expandOnly,
  active: flag(),
  currency: currency(),
  lookup_keys: list(text(), { max: 10 }),
  product: text(),
  recurring: object({ interval: oneOf("day", "week", "month", "year"), usage_type: oneOf("licensed") }),
  type: oneOf("one_time", "recurring"),
};

function productOf(world: World, values: Create): string {
  if (values.product !== undefined) {
    if (values.product_data) {
      throw invalidParam("product_data", "You may only specify one of these parameters: product, product_data.");
    }
    return namedProduct(world, values.product, "product").id;
  }
  if (!values.product_data) throw missingParam("product");
  const { name, id, ...fields } = values.product_data;
  return createProduct(world, name, { ...fields, metadata: fields.metadata ?? {}, active: fields.active ?? true }, id)
    .id;
}

/** A lookup key names one price at a time. */
function claimLookupKey(world: World, key: string | undefined, transfer: boolean | undefined, except?: string): void {
  const holder = key ? world.tables.prices.all().find((row) => row.lookup_key === key && row.id !== except) : undefined;
  if (!holder) return;
  if (!transfer) throw invalidParam("lookup_key", `A price (\`${holder.id}\`) already uses that lookup key.`);
  world.tables.prices.update(holder, { lookup_key: null });
}

export const priceRoutes: Routes = {
  "POST /v1/prices": (world, { params }) => {
    const values = readParams(createShape, params);
    claimLookupKey(world, values.lookup_key, values.transfer_lookup_key);
    const price = createPrice(world, {
      currency: values.currency,
      unitAmountMinor: values.unit_amount,
      product: productOf(world, values),
      recurring: values.recurring,
      active: values.active,
      nickname: values.nickname,
      lookupKey: values.lookup_key,
      metadata: values.metadata,
      taxBehavior: values.tax_behavior,
    });
    return expand(world, price, values.expand ?? []);
  },

  "GET /v1/prices": (world, { params }) => {
    const values = readParams(listPrices, params);
    const rows = world.tables.prices
      .all()
      .filter((row) => values.active === undefined || row.active === values.active)
      .filter((row) => values.currency === undefined || row.currency === values.currency)
      .filter((row) => values.lookup_keys === undefined || values.lookup_keys.includes(row.lookup_key ?? ""))
      .filter((row) => values.product === undefined || row.product === values.product)
      .filter((row) => !values.recurring?.interval || row.recurring?.interval === values.recurring.interval)
      .filter((row) => values.type === undefined || row.type === values.type)
      .filter((row) => inTime(row, values.created));
    return expand(world, pageOf(rows, values, "/v1/prices", "price"), values.expand ?? []);
  },

  "GET /v1/prices/:id": (world, { params, path }) => {
    const values = readParams(expandOnly, params);
    return expand(world, priceById(world, path.id ?? ""), values.expand ?? []);
  },

  "POST /v1/prices/:id": (world, { params, path }) => {
    const values = readParams(updateShape, params);
    const price = priceById(world, path.id ?? "");
    claimLookupKey(world, values.lookup_key, values.transfer_lookup_key, price.id);
    world.tables.prices.update(price, {
      active: values.active ?? price.active,
      lookup_key: values.lookup_key === undefined ? price.lookup_key : values.lookup_key || null,
      metadata: mergeMetadata(price.metadata, values.metadata),
      nickname: values.nickname === undefined ? price.nickname : values.nickname || null,
      tax_behavior: values.tax_behavior ?? price.tax_behavior,
    });
    world.emit("price.updated", price);
    return expand(world, price, values.expand ?? []);
  },
};
