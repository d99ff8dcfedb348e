import type Stripe from "stripe";
import { expect, it } from "vitest";
import { toInboxRow } from "./inbox-row";

it("keeps what happened and drops who it happened to", () => {
  const object = {
    id: "cs_1",
    object: "checkout.session",
    status: "complete",
    payment_intent: "pi_1",
    customer_email: "mei@example.org",
  };
  const event = {
    id: "evt_1",
    type: "checkout.session.completed",
    created: 1,
    data: { object },
  } as unknown as Stripe.Event;
  const row = toInboxRow(event);
  expect(row).toMatchObject({
    id: "evt_1",
    object_id: "cs_1",
    payload: { data: { object: { payment_intent: "pi_1" } } },
  });
  expect(JSON.stringify(row)).not.toContain("mei@example.org");
});
