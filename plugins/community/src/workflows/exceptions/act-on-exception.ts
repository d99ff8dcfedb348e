import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type ActOnExceptionInput, actOnExceptionStep } from "./steps/act-on-exception";

/** One press of a button beside an exception. Pressing twice does it once. */
export const actOnExceptionWorkflow = createWorkflow("act-on-exception", (input: ActOnExceptionInput) => {
  return new WorkflowResponse(actOnExceptionStep(input));
});
