import type Stripe from "stripe";
import { invalidParam } from "../errors.ts";
import { newId } from "../ids.ts";
import type { World } from "../world.ts";
import { worldAt } from "./clock-world.ts";
import { runDue } from "./due.ts";
import { boundary } from "./periods.ts";
import { cadenceOfItems } from "./subscription-items.ts";
import { ENDED } from "./subscription-status.ts";

type TestClock = Stripe.TestHelpers.TestClock;
const DELETED_AFTER_SECONDS = 30 * 24 * 3600;

export function createTestClock(world: World, frozenTime: number, name: string | null): TestClock {
  const clock = world.tables.testClocks.put({
    id: newId("clock"),
    object: "test_helpers.test_clock",
    created: world.clock.now(),
    deletes_after: world.clock.now() + DELETED_AFTER_SECONDS,
    frozen_time: frozenTime,
    livemode: false,
    name,
    status: "ready",
    status_details: {},
  });
  world.emit("test_helpers.test_clock.created", clock);
  return clock;
}

/** Only notes where the clock goes; `finishAdvances` does the way there. */
export function startAdvance(world: World, clock: TestClock, target: number): void {
  if (target <= clock.frozen_time) {
    throw invalidParam("frozen_time", "The target frozen time must be after the current frozen time.");
  }
  if (target > furthest(world, clock)) {
    throw invalidParam(
      "frozen_time",
      "Test clocks can be advanced by at most two intervals of the shortest subscription, or two years without one.",
    );
  }
  world.tables.testClocks.update(clock, {
    status: "advancing",
    status_details: { advancing: { target_frozen_time: target } },
  });
  world.emit("test_helpers.test_clock.advancing", clock);
}

function furthest(world: World, clock: TestClock): number {
  const ends = world.tables.subscriptions
    .all()
    .filter((row) => row.test_clock === clock.id && !ENDED.includes(row.status))
    .map((row) => boundary(clock.frozen_time, cadenceOfItems(row), 2));
  return Math.min(...ends, boundary(clock.frozen_time, { interval: "year", count: 2 }, 1));
}

/** Walks every clock that is on its way to its end, renewals and retries along the road. A restart begins it anew. */
export function finishAdvances(world: World): void {
  for (const clock of world.tables.testClocks.all()) {
    const target = clock.status_details.advancing?.target_frozen_time;
    if (clock.status !== "advancing" || target === undefined) continue;
    const reach = (at: number) => {
      world.tables.testClocks.update(clock, { frozen_time: Math.max(clock.frozen_time, at) });
    };
    runDue(world, clock.id, target, reach);
    reach(target);
    world.tables.testClocks.update(clock, { status: "ready", status_details: {} });
    worldAt(world, target).emit("test_helpers.test_clock.ready", clock);
  }
}

/** What falls due for customers without a test clock, by the double's own clock. */
export function runOwnTime(world: World): void {
  runDue(world, null, world.clock.now(), () => {});
}
