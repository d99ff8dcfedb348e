import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type ApplyInput, applyDueEventsStep } from "./steps/apply-due-events";

export const applyStripeEventsWorkflow = createWorkflow("apply-stripe-events", (input: ApplyInput) => {
  return new WorkflowResponse(applyDueEventsStep(input));
});
