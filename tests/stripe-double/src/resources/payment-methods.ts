import { customerById } from "../customer-lookup.ts";
import { missingResource, refused } from "../errors.ts";
import { expand } from "../expand.ts";
import { mergeMetadata, metadata } from "../fields.ts";
import { pageOf, pageShape } from "../lists.ts";
import { METHOD_TYPES } from "../method-types.ts";
import { attachMethod, methodFromParam, shownMethod } from "../payment-methods.ts";
import type { Routes } from "../router.ts";
import type { StoredMethod } from "../rows.ts";
import { list, oneOf, readParams, required, text } from "../schema.ts";
import { cardByToken } from "../test-cards.ts";
import type { World } from "../world.ts";

const expandOnly = { expand: list(text()) };
const listMethods = { ...pageShape, ...expandOnly, type: oneOf(...METHOD_TYPES) };

function methodById(world: World, id: string): StoredMethod {
  const method = world.tables.methods.get(id);
  if (!method) throw missingResource("PaymentMethod", id, "payment_method");
  return method;
}

function methodsOf(world: World, customer: string | undefined, type: string | undefined) {
  return world.tables.methods
    .all()
    .filter((row) => row.customer !== null && row.customer === customer)
    .filter((row) => type === undefined || row.type === type)
    .map(shownMethod);
}

export const paymentMethodRoutes: Routes = {
  "GET /v1/payment_methods": (world, { params }) => {
    const values = readParams({ ...listMethods, customer: text() }, params);
    const rows = methodsOf(world, values.customer, values.type);
    return expand(world, pageOf(rows, values, "/v1/payment_methods", "PaymentMethod"), values.expand ?? []);
  },

  "GET /v1/customers/:id/payment_methods": (world, { params, path }) => {
    const values = readParams(listMethods, params);
    const customer = customerById(world, path.id ?? "");
    const rows = methodsOf(world, customer.id, values.type);
    return expand(world, pageOf(rows, values, `/v1/customers/${customer.id}/payment_methods`, "PaymentMethod"), []);
  },

  "GET /v1/payment_methods/:id": (world, { params, path }) => {
    const values = readParams(expandOnly, params);
    return expand(world, shownMethod(methodById(world, path.id ?? "")), values.expand ?? []);
  },

  "POST /v1/payment_methods/:id": (world, { params, path }) => {
    const values = readParams({ ...expandOnly, metadata: metadata() }, params);
    const method = methodById(world, path.id ?? "");
    world.tables.methods.update(method, { metadata: mergeMetadata(method.metadata, values.metadata) });
    world.emit("payment_method.updated", shownMethod(method));
    return expand(world, shownMethod(method), values.expand ?? []);
  },

  "POST /v1/payment_methods/:id/attach": (world, { params, path }) => {
    const values = readParams({ ...expandOnly, customer: required(text()) }, params);
    const customer = customerById(world, values.customer, "customer");
    const id = path.id ?? "";
    const method = cardByToken(id) ? methodFromParam(world, id, "payment_method") : methodById(world, id);
    return expand(world, shownMethod(attachMethod(world, method, customer.id)), values.expand ?? []);
  },

  "POST /v1/payment_methods/:id/detach": (world, { params, path }) => {
    const values = readParams(expandOnly, params);
    const method = methodById(world, path.id ?? "");
    const { customer: id } = method;
    if (id === null)
      throw refused("The payment method you provided is not attached to a customer so detachment is impossible.");
    world.tables.methods.update(method, { customer: null });
    const customer = world.tables.customers.get(id);
    if (customer?.invoice_settings?.default_payment_method === method.id) {
      const settings = { ...customer.invoice_settings, default_payment_method: null };
      world.tables.customers.update(customer, { invoice_settings: settings });
    }
    for (const row of world.tables.subscriptions.all()) {
      if (row.default_payment_method === method.id) {
        world.tables.subscriptions.update(row, { default_payment_method: null });
      }
    }
    world.emit("payment_method.detached", shownMethod(method));
    return expand(world, shownMethod(method), values.expand ?? []);
  },
};
