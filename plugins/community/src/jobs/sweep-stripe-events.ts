import type { MedusaContainer } from "@medusajs/framework/types";
import { sweepStripeEventsWorkflow } from "../workflows/stripe-inbox/sweep-stripe-events";

export default async function sweepStripeEvents(container: MedusaContainer): Promise<void> {
  await sweepStripeEventsWorkflow(container).run({ input: { hours: 72 } });
}

export const config = { name: "sweep-stripe-events", schedule: "*/10 * * * *" };
