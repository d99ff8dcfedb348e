import { intentOf } from "./billing/settle.ts";
import { invalidParam } from "./errors.ts";
import { shownMethod } from "./payment-methods.ts";
import type { World } from "./world.ts";

type Bag = Record<string, unknown>;

/** Fields that hold the id of another object, and where to find it. */
const references: Record<string, (world: World, id: string) => object | undefined> = {
  payment_intent: (world, id) => world.tables.intents.get(id),
  latest_charge: (world, id) => world.tables.charges.get(id),
  charge: (world, id) => world.tables.charges.get(id),
  customer: (world, id) => world.tables.customers.get(id),
  payment_method: methodById,
  default_payment_method: methodById,
  subscription: (world, id) => world.tables.subscriptions.get(id),
  invoice: (world, id) => world.tables.invoices.get(id),
  latest_invoice: (world, id) => world.tables.invoices.get(id),
  invoice_item: (world, id) => world.tables.invoiceItems.get(id),
  product: (world, id) => world.tables.products.get(id),
  price: (world, id) => world.tables.prices.get(id),
  default_price: (world, id) => world.tables.prices.get(id),
  test_clock: (world, id) => world.tables.testClocks.get(id),
};

function methodById(world: World, id: string): object | undefined {
  const method = world.tables.methods.get(id);
  return method && shownMethod(method);
}

/** What an object carries only when asked for. */
const included: Record<string, (world: World, owner: Bag) => unknown> = {
  "customer subscriptions": (world, owner) => {
    const rows = world.tables.subscriptions
      .all()
      .filter((row) => row.customer === owner.id && row.status !== "canceled");
    return { object: "list", data: rows.reverse(), has_more: false, url: `/v1/customers/${owner.id}/subscriptions` };
  },
  "invoice payments": (world, owner) => {
    const data = world.tables.invoicePayments.all().filter((row) => row.invoice === owner.id);
    return { object: "list", data, has_more: false, url: `/v1/invoice_payments?invoice=${owner.id}` };
  },
  "invoice confirmation_secret": (world, owner) => {
    const invoice = world.tables.invoices.get(String(owner.id));
    const intent = invoice && invoice.status === "open" ? intentOf(world, invoice) : undefined;
    return intent ? { client_secret: intent.client_secret, type: "payment_intent" } : null;
  },
  "invoice amount_paid_off_stripe": (world, owner) => {
    const paid = world.tables.invoicePayments.all().some((row) => row.invoice === owner.id && row.status === "paid");
    return paid ? 0 : owner.amount_paid;
  },
  "checkout.session line_items": (world, owner) => {
    const data = world.tables.checkoutPlans.get(String(owner.id))?.lineItems ?? [];
    return { object: "list", data, has_more: false, url: `/v1/checkout/sessions/${owner.id}/line_items` };
  },
  "charge refunds": (world, owner) => {
    const data = world.tables.refunds
      .all()
      .filter((refund) => refund.charge === owner.id)
      .reverse();
    return { object: "list", data, has_more: false, url: `/v1/charges/${owner.id}/refunds` };
  },
};

export function expand<T extends object>(world: World, object: T, paths: string[]): T {
  const copy = structuredClone(object);
  for (const path of paths) expandPath(world, copy as Bag, path.split("."), path);
  return copy;
}

/** A path may lead through an object that is there anyway. */
function isPath(value: unknown, rest: string[]): boolean {
  return typeof value === "object" && rest.length > 0;
}

function expandPath(world: World, owner: Bag, [key, ...rest]: string[], path: string): void {
  if (key === undefined) return;
  if (owner.object === "list" && key === "data") {
    for (const row of owner.data as Bag[]) expandPath(world, row, rest, path);
    return;
  }
  const include = included[`${owner.object} ${key}`];
  if (include) {
    owner[key] ??= structuredClone(include(world, owner));
  } else if (typeof owner[key] === "string" && references[key]) {
    owner[key] = structuredClone(references[key](world, owner[key])) ?? owner[key];
  } else if (!Object.hasOwn(owner, key) || (!references[key] && !isPath(owner[key], rest))) {
    throw invalidParam("expand", `This property cannot be expanded (${path}).`);
  }
  const next = owner[key];
  if (next !== null && typeof next === "object") expandPath(world, next as Bag, rest, path);
}
