import type Stripe from "stripe";
import { createPrice, createProduct, MAX_UNIT_AMOUNT, recurring, taxBehavior } from "../billing/catalogue.ts";
import { invalidParam, missingResource, refused } from "../errors.ts";
import { expand } from "../expand.ts";
import { currency, mergeMetadata, metadata, webUrl } from "../fields.ts";
import { inTime, listShape, pageOf } from "../lists.ts";
import type { Routes } from "../router.ts";
import { flag, integer, list, object, readParams, required, text, type Values } from "../schema.ts";
import type { World } from "../world.ts";

const expandOnly = { expand: list(text()) };
const fields = {
  active: flag(),
  description: text({ emptyable: true }),
  images: list(webUrl(), { max: 8 }),
  metadata: metadata(),
  shippable: flag(),
  statement_descriptor: text({ maxLength: 22 }),
  tax_code: text({ emptyable: true }),
  unit_label: text({ emptyable: true, maxLength: 12 }),
  url: text({ emptyable: true }),
};
const createShape = {
  ...expandOnly,
  ...fields,
  id: text({ maxLength: 250 }),
  name: required(text()),
  default_price_data: object({
    currency: required(currency()),
    unit_amount: required(integer({ min: 0, max: MAX_UNIT_AMOUNT })),
    recurring,
    tax_behavior: taxBehavior,
    metadata: metadata(),
  }),
};
const updateShape = { ...expandOnly, ...fields, name: text(), default_price: text() };

function productById(world: World, id: string): Stripe.Product {
  const product = world.tables.products.get(id);
  if (!product) throw missingResource("product", id, "id");
  return product;
}

function changesOf(values: Values<typeof fields>, old: Record<string, string>): Partial<Stripe.Product> {
  const sent = Object.keys(fields)
    .map((key) => [key, values[key as keyof typeof fields]] as const)
    .filter(([key, value]) => value !== undefined && key !== "metadata")
    .map(([key, value]) => [key, value === "" ? null : value]);
  return { ...Object.fromEntries(sent), metadata: mergeMetadata(old, values.metadata) };
}

export const productRoutes: Routes = {
  "POST /v1/products": (world, { params }) => {
    const values = readParams(createShape, params);
    if (values.id !== undefined && world.tables.products.get(values.id)) {
      throw invalidParam("id", `Product already exists: ${values.id}`, "resource_already_exists");
    }
    const product = createProduct(world, values.name, changesOf(values, {}), values.id);
    const data = values.default_price_data;
    if (data) {
      const price = createPrice(world, {
        currency: data.currency,
        unitAmountMinor: data.unit_amount,
        product: product.id,
        recurring: data.recurring,
        taxBehavior: data.tax_behavior,
        metadata: data.metadata,
      });
      world.tables.products.update(product, { default_price: price.id });
    }
    return expand(world, product, values.expand ?? []);
  },

  "GET /v1/products": (world, { params }) => {
    const shape = { ...listShape, ...expandOnly, active: flag(), ids: list(text()), url: text() };
    const values = readParams(shape, params);
    const rows = world.tables.products
      .all()
      .filter((row) => values.active === undefined || row.active === values.active)
      .filter((row) => values.ids === undefined || values.ids.includes(row.id))
      .filter((row) => values.url === undefined || row.url === values.url)
      .filter((row) => inTime(row, values.created));
    return expand(world, pageOf(rows, values, "/v1/products", "product"), values.expand ?? []);
  },

  "GET /v1/products/:id": (world, { params, path }) => {
    const values = readParams(expandOnly, params);
    return expand(world, productById(world, path.id ?? ""), values.expand ?? []);
  },

  "POST /v1/products/:id": (world, { params, path }) => {
    const values = readParams(updateShape, params);
    const product = productById(world, path.id ?? "");
    const name = values.name ?? product.name;
    const price = values.default_price ?? product.default_price;
    const change = { ...changesOf(values, product.metadata), name, default_price: price, updated: world.clock.now() };
    world.tables.products.update(product, change);
    world.emit("product.updated", product);
    return expand(world, product, values.expand ?? []);
  },

  "DELETE /v1/products/:id": (world, { params, path }) => {
    readParams({}, params);
    const product = productById(world, path.id ?? "");
    if (world.tables.prices.all().some((price) => price.product === product.id)) {
      throw refused("This product cannot be deleted because it has one or more user-created prices.");
    }
    world.tables.products.remove(product.id);
    world.emit("product.deleted", product);
    return { id: product.id, object: "product", deleted: true };
  },
};
