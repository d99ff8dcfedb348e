import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { expirePointsStep } from "./steps/expire-points";

/** What was given long ago and never spent. */
export const expirePointsWorkflow = createWorkflow("expire-points", () => {
  return new WorkflowResponse(expirePointsStep());
});
