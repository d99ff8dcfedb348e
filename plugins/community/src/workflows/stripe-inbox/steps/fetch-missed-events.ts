import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { stripeGateway } from "../../checkout/stripe-gateway";
import { stripeInbox } from "../inbox";
import { toInboxRow } from "../inbox-row";

const HOUR = 3600;
const MOST = 10_000;

export interface SweepInput {
  /** How far back to look; Stripe keeps events for thirty days. */
  hours: number;
}

/** Webhooks that never arrived are fetched and put in the inbox like any other. */
export const fetchMissedEventsStep = createStep("fetch-missed-events", async ({ hours }: SweepInput, { container }) => {
  const since = Math.floor(Date.now() / 1000) - hours * HOUR;
  const events = await stripeGateway(container)
    .events.list({ created: { gte: since }, limit: 100 })
    .autoPagingToArray({ limit: MOST });
  const added = await stripeInbox(container).receive(events.reverse().map(toInboxRow));
  return new StepResponse({ missed: added.length });
});
