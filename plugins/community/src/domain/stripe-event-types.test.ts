import { expect, it } from "vitest";
import { STRIPE_EVENT_TYPES } from "./stripe-event-types";

it("are as many as Stripe lets be asked for at once", () => {
  expect(STRIPE_EVENT_TYPES.length).toBeLessThanOrEqual(20);
  expect(new Set(STRIPE_EVENT_TYPES).size).toBe(STRIPE_EVENT_TYPES.length);
});
