import type Stripe from "stripe";
import { customerById, isDeleted } from "../customer-lookup.ts";
import { expand } from "../expand.ts";
import { address, email, mergeMetadata, metadata, shipping } from "../fields.ts";
import { newId, randomText } from "../ids.ts";
import { inTime, listShape, pageOf } from "../lists.ts";
import type { Routes } from "../router.ts";
import { list, readParams, text, type Values } from "../schema.ts";
import type { World } from "../world.ts";

const emptyable = text({ emptyable: true });
const shape = {
  expand: list(text()),
  address,
  description: emptyable,
  email: email(),
  metadata: metadata(),
  name: emptyable,
  phone: emptyable,
  preferred_locales: list(text()),
  shipping,
};

function changesOf(params: Values<typeof shape>, old: Record<string, string>): Partial<Stripe.Customer> {
  const { expand: _, metadata: sent, ...rest } = params;
  // An empty text clears the field.
  const values = Object.entries(rest).map(([key, value]) => [key, value === "" ? null : value]);
  return { ...Object.fromEntries(values), metadata: mergeMetadata(old, sent) };
}

function blankCustomer(world: World): Stripe.Customer {
  return {
    id: newId("cus"),
    object: "customer",
    address: null,
    balance: 0,
    created: world.clock.now(),
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: randomText(8).toUpperCase(),
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: {},
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: "none",
    test_clock: null,
  };
}

export const customerRoutes: Routes = {
  "POST /v1/customers": (world, { params }) => {
    const values = readParams(shape, params);
    const customer = world.tables.customers.put({ ...blankCustomer(world), ...changesOf(values, {}) });
    world.emit("customer.created", customer);
    return expand(world, customer, values.expand ?? []);
  },
  "GET /v1/customers": (world, { params }) => {
    const values = readParams({ ...listShape, expand: list(text()), email: text() }, params);
    const rows = world.tables.customers
      .all()
      .filter((row) => !isDeleted(row))
      .filter((row) => values.email === undefined || row.email === values.email)
      .filter((row) => inTime(row, values.created));
    return expand(world, pageOf(rows, values, "/v1/customers", "customer"), values.expand ?? []);
  },
  "GET /v1/customers/:id": (world, { params, path }) => {
    const values = readParams({ expand: list(text()) }, params);
    const row = world.tables.customers.get(path.id ?? "");
    return expand(world, row && isDeleted(row) ? row : customerById(world, path.id ?? ""), values.expand ?? []);
  },
  "POST /v1/customers/:id": (world, { params, path }) => {
    const values = readParams(shape, params);
    const customer = customerById(world, path.id ?? "");
    world.tables.customers.update(customer, changesOf(values, customer.metadata));
    world.emit("customer.updated", customer);
    return expand(world, customer, values.expand ?? []);
  },
  "DELETE /v1/customers/:id": (world, { params, path }) => {
    readParams({}, params);
    const customer = customerById(world, path.id ?? "");
    world.emit("customer.deleted", customer);
    const tombstone = { id: customer.id, object: "customer", deleted: true } as const;
    world.tables.customers.put(tombstone as unknown as Stripe.Customer);
    return tombstone;
  },
};
