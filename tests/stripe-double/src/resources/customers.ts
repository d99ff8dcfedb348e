import type Stripe from "stripe";
import { worldOf } from "../billing/clock-world.ts";
import { blankCustomer } from "../customer-blank.ts";
import { customerById, forgetCustomer, isDeleted } from "../customer-lookup.ts";
import { missingReference } from "../errors.ts";
import { expand } from "../expand.ts";
import { address, email, mergeMetadata, metadata, shipping } from "../fields.ts";
import { inTime, listShape, pageOf } from "../lists.ts";
import { attachedMethod, attachMethod, methodFromParam } from "../payment-methods.ts";
import type { Routes } from "../router.ts";
import { integer, list, object, oneOf, readParams, text, type Values } from "../schema.ts";
import type { World } from "../world.ts";

const MAX_BALANCE = 99_999_999_999;
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
  tax_exempt: oneOf("exempt", "none", "reverse"),
  balance: integer({ min: -MAX_BALANCE, max: MAX_BALANCE }),
  invoice_prefix: text({ maxLength: 12 }),
  next_invoice_sequence: integer({ min: 1, max: 1_000_000_000 }),
  invoice_settings: object({ default_payment_method: text({ emptyable: true }), footer: text({ emptyable: true }) }),
};
/** Only at creation: the card to keep, and the clock to live by. */
const createShape = { ...shape, payment_method: text(), test_clock: text() };
type Sent = Values<typeof shape>;

function changesOf(params: Sent, old: Record<string, string>): Partial<Stripe.Customer> {
  const { expand: _, metadata: sent, invoice_settings: _settings, ...rest } = params;
  // An empty text clears the field.
  const values = Object.entries(rest).map(([key, value]) => [key, value === "" ? null : value]);
  return { ...Object.fromEntries(values), metadata: mergeMetadata(old, sent) };
}

function setInvoiceSettings(world: World, customer: Stripe.Customer, sent: Sent["invoice_settings"]): void {
  if (!sent) return;
  const { default_payment_method: id, footer } = sent;
  const method = id ? attachedMethod(world, id, customer, "invoice_settings[default_payment_method]").id : null;
  const old = customer.invoice_settings;
  world.tables.customers.update(customer, {
    invoice_settings: {
      ...old,
      default_payment_method: id === undefined ? old.default_payment_method : method,
      footer: footer === undefined ? old.footer : footer || null,
    },
  });
}

function createCustomer(world: World, values: Values<typeof createShape>): Stripe.Customer {
  const { payment_method: methodId, test_clock: clockId, ...sent } = values;
  const clock = clockId === undefined ? undefined : world.tables.testClocks.get(clockId);
  if (clockId !== undefined && !clock) throw missingReference("test_helpers.test_clock", clockId, "test_clock");
  const method = methodId === undefined ? undefined : methodFromParam(world, methodId, "payment_method");
  const blank = { ...blankCustomer(world), test_clock: clock?.id ?? null };
  const created = worldOf(world, blank).clock.now();
  const customer = { ...blank, created, ...changesOf(sent, {}) };
  if (method) attachMethod(world, method, customer.id);
  const chosen = sent.invoice_settings;
  // A name such as `pm_card_visa` stands for the card that was just attached.
  const kept = chosen?.default_payment_method === methodId ? method?.id : chosen?.default_payment_method;
  setInvoiceSettings(world, customer, chosen && { ...chosen, default_payment_method: kept });
  world.tables.customers.put(customer);
  worldOf(world, customer).emit("customer.created", customer);
  return customer;
}

export const customerRoutes: Routes = {
  "POST /v1/customers": (world, { params }) => {
    const values = readParams(createShape, params);
    return expand(world, createCustomer(world, values), values.expand ?? []);
  },
  "GET /v1/customers": (world, { params }) => {
    const values = readParams({ ...listShape, expand: list(text()), email: text(), test_clock: text() }, params);
    const rows = world.tables.customers
      .all()
      .filter((row) => !isDeleted(row))
      .filter((row) => values.email === undefined || row.email === values.email)
      .filter((row) => values.test_clock === undefined || row.test_clock === values.test_clock)
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
    setInvoiceSettings(world, customer, values.invoice_settings);
    world.tables.customers.update(customer, changesOf(values, customer.metadata));
    world.emit("customer.updated", customer);
    return expand(world, customer, values.expand ?? []);
  },
  "DELETE /v1/customers/:id": (world, { params, path }) => {
    readParams({}, params);
    return forgetCustomer(world, customerById(world, path.id ?? ""));
  },
};
