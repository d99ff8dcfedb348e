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
  payment_method: (world, id) => {
    const method = world.tables.methods.get(id);
    return method && shownMethod(method);
  },
};

/** Lists that an object carries only when asked for. */
const included: Record<string, (world: World, owner: Bag) => object | undefined> = {
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
  } else if (!(key in owner) || !references[key]) {
    throw invalidParam("expand", `This property cannot be expanded (${path}).`);
  }
  const next = owner[key];
  if (next !== null && typeof next === "object") expandPath(world, next as Bag, rest, path);
}
