import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SettleExceptionInput, settleExceptionStep } from "./steps/settle-exception";

/** A person says that nothing is left to do, and why. */
export const settleExceptionWorkflow = createWorkflow("settle-exception", (input: SettleExceptionInput) => {
  return new WorkflowResponse(settleExceptionStep(input));
});
