import type { MedusaContainer } from "@medusajs/framework/types";
import { applyStripeEventsWorkflow } from "../workflows/stripe-inbox/apply-stripe-events";

export default async function applyStripeEvents(container: MedusaContainer): Promise<void> {
  await applyStripeEventsWorkflow(container).run({ input: {} });
}

export const config = { name: "apply-stripe-events", schedule: "* * * * *" };
