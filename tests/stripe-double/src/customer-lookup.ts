import type Stripe from "stripe";
import { missingResource } from "./errors.ts";
import type { World } from "./world.ts";

/** A deleted customer leaves its id behind, and nothing of the person. */
export function isDeleted(row: object): boolean {
  return "deleted" in row && row.deleted === true;
}

export function customerById(world: World, id: string, param = "id"): Stripe.Customer {
  const customer = world.tables.customers.get(id);
  if (!customer || isDeleted(customer)) throw missingResource("customer", id, param);
  return customer;
}
