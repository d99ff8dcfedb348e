import type Stripe from "stripe";
import { worldOf } from "./billing/clock-world.ts";
import { ENDED, endSubscription } from "./billing/subscription-status.ts";
import { missingReference, missingResource } from "./errors.ts";
import type { World } from "./world.ts";

/** A deleted customer leaves its id behind, and nothing of the person. */
export function isDeleted(row: object): boolean {
  return "deleted" in row && row.deleted === true;
}

export function customerById(world: World, id: string, param = "id"): Stripe.Customer {
  const customer = world.tables.customers.get(id);
  if (customer && !isDeleted(customer)) return customer;
  throw param === "id" ? missingResource("customer", id, param) : missingReference("customer", id, param);
}

/** Whoever is deleted pays nothing more: subscriptions end, and no invoice goes on by itself. */
export function forgetCustomer(outside: World, customer: Stripe.Customer): Stripe.DeletedCustomer {
  const world = worldOf(outside, customer);
  for (const row of world.tables.subscriptions.all()) {
    if (row.customer === customer.id && !ENDED.includes(row.status)) {
      endSubscription(world, row, "cancellation_requested");
    }
  }
  for (const invoice of world.tables.invoices.all()) {
    if (invoice.customer === customer.id) {
      world.tables.invoices.update(invoice, { auto_advance: false, next_payment_attempt: null });
    }
  }
  world.emit("customer.deleted", customer);
  const tombstone = { id: customer.id, object: "customer", deleted: true } as const;
  world.tables.customers.put(tombstone as unknown as Stripe.Customer);
  return tombstone;
}
