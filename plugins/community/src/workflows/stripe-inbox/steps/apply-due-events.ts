import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { applyEvents } from "../apply-events";
import { stripeInbox } from "../inbox";

const BATCH = 500;

export interface ApplyInput {
  /** Also those whose next attempt lies ahead. */
  even_if_waiting?: boolean | undefined;
}

export const applyDueEventsStep = createStep("apply-due-events", async (input: ApplyInput, { container }) => {
  const outcome = { applied: 0, waiting: 0 };
  for (;;) {
    const events = await stripeInbox(container).claim(BATCH, input.even_if_waiting ?? false);
    if (events.length === 0) break;
    const { applied, waiting } = await applyEvents(container, events);
    outcome.applied += applied.length;
    outcome.waiting += waiting.length;
    for (const { id, error } of waiting)
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Stripe event ${id} waits: ${error}`);
    // Those that wait would be claimed again at once.
    if (input.even_if_waiting) break;
  }
  return new StepResponse(outcome);
});
