import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { applyStripeEventsWorkflow } from "../workflows/stripe-inbox/apply-stripe-events";
import { STRIPE_EVENT_RECEIVED } from "../workflows/stripe-inbox/inbox";

export default async function applyStripeEvent({ container }: SubscriberArgs<unknown>): Promise<void> {
  await applyStripeEventsWorkflow(container).run({ input: {} });
}

export const config: SubscriberConfig = {
  event: STRIPE_EVENT_RECEIVED,
  context: { subscriberId: "apply-stripe-event" },
};
