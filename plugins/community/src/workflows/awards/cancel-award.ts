import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type CancelAwardInput, cancelAwardStep } from "./steps/cancel-award";

/** Nothing comes of a round, and whoever voted is told why. */
export const cancelAwardWorkflow = createWorkflow("cancel-award", (input: WorkflowData<CancelAwardInput>) => {
  return new WorkflowResponse(cancelAwardStep(input));
});
