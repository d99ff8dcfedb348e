import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type ReopenExceptionInput, reopenExceptionStep } from "./steps/reopen-exception";

export const reopenExceptionWorkflow = createWorkflow("reopen-exception", (input: ReopenExceptionInput) => {
  return new WorkflowResponse(reopenExceptionStep(input));
});
