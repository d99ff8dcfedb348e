import type Stripe from "stripe";
import { ShiftedClock } from "../clock.ts";
import type { World } from "../world.ts";

/** The same world at another moment: what is made in it carries that time, its events as well. */
export function worldAt(world: World, seconds: number): World {
  const clock = new ShiftedClock({ nowMs: () => seconds * 1000 });
  return {
    ...world,
    clock,
    emit: (type, object, details = {}) => world.emit(type, object, { at: clock.now(), ...details }),
  };
}

/** A customer under a test clock lives in that clock's time, everybody else in the given one. */
export function worldOf(world: World, customer: Stripe.Customer | string | null | undefined): World {
  const row = typeof customer === "string" ? world.tables.customers.get(customer) : customer;
  const clock = world.tables.testClocks.get(String(row?.test_clock));
  return clock ? worldAt(world, clock.frozen_time) : world;
}
