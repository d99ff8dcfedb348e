import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type Stripe from "stripe";
import { STRIPE_EVENT_TYPES } from "../../../domain/stripe-event-types";
import { stripeGateway } from "../../checkout/stripe-gateway";
import { stripeInbox } from "../inbox";
import { toInboxRow } from "../inbox-row";

const HOUR = 3600;
const BATCH = 500;

export interface SweepInput {
  /** How far back to look; Stripe keeps events for thirty days. */
  hours: number;
}

/** Webhooks that never arrived are fetched and put in the inbox like any other, however many there were. */
export const fetchMissedEventsStep = createStep("fetch-missed-events", async ({ hours }: SweepInput, { container }) => {
  const since = Math.floor(Date.now() / 1000) - hours * HOUR;
  let missed = 0;
  let batch: Stripe.Event[] = [];
  const receive = async () => {
    missed += (await stripeInbox(container).receive(batch.map(toInboxRow))).length;
    batch = [];
  };
  const asked = { created: { gte: since }, types: [...STRIPE_EVENT_TYPES], limit: 100 };
  for await (const event of stripeGateway(container).events.list(asked)) {
    batch.push(event);
    if (batch.length === BATCH) await receive();
  }
  await receive();
  return new StepResponse({ missed });
});
