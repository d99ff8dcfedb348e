import type Stripe from "stripe";
import { createTestClock, startAdvance } from "../billing/test-clocks.ts";
import { forgetCustomer } from "../customer-lookup.ts";
import { missingResource } from "../errors.ts";
import { expand } from "../expand.ts";
import { pageOf, pageShape } from "../lists.ts";
import type { Routes } from "../router.ts";
import { integer, list, readParams, required, text } from "../schema.ts";
import type { World } from "../world.ts";

const expandOnly = { expand: list(text()) };
const moment = required(integer({ min: 0, max: 32_503_680_000 }));

function clockById(world: World, id: string): Stripe.TestHelpers.TestClock {
  const clock = world.tables.testClocks.get(id);
  if (!clock) throw missingResource("test_helpers.test_clock", id, "test_clock");
  return clock;
}

export const testClockRoutes: Routes = {
  "POST /v1/test_helpers/test_clocks": (world, { params }) => {
    const values = readParams({ ...expandOnly, frozen_time: moment, name: text({ maxLength: 300 }) }, params);
    return expand(world, createTestClock(world, values.frozen_time, values.name ?? null), values.expand ?? []);
  },

  "GET /v1/test_helpers/test_clocks": (world, { params }) => {
    const values = readParams({ ...pageShape, ...expandOnly }, params);
    const rows = world.tables.testClocks.all();
    return pageOf(rows, values, "/v1/test_helpers/test_clocks", "test_helpers.test_clock");
  },

  "GET /v1/test_helpers/test_clocks/:id": (world, { params, path }) => {
    readParams(expandOnly, params);
    return clockById(world, path.id ?? "");
  },

  "POST /v1/test_helpers/test_clocks/:id/advance": (world, { params, path }) => {
    const values = readParams({ ...expandOnly, frozen_time: moment }, params);
    const clock = clockById(world, path.id ?? "");
    startAdvance(world, clock, values.frozen_time);
    return clock;
  },

  "DELETE /v1/test_helpers/test_clocks/:id": (world, { params, path }) => {
    readParams({}, params);
    const clock = clockById(world, path.id ?? "");
    for (const customer of world.tables.customers.all()) {
      if (customer.test_clock === clock.id) forgetCustomer(world, customer);
    }
    world.tables.testClocks.remove(clock.id);
    world.emit("test_helpers.test_clock.deleted", clock);
    return { id: clock.id, object: "test_helpers.test_clock", deleted: true };
  },
};
