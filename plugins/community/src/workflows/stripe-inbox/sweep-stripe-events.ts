import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { applyDueEventsStep } from "./steps/apply-due-events";
import { fetchMissedEventsStep, type SweepInput } from "./steps/fetch-missed-events";

export const sweepStripeEventsWorkflow = createWorkflow("sweep-stripe-events", (input: SweepInput) => {
  const fetched = fetchMissedEventsStep(input);
  applyDueEventsStep({});
  return new WorkflowResponse(fetched);
});
