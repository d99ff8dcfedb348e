import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type RemoveRowInput, removeRowStep } from "./steps/remove-row";

/** A tier or benefit of a draft is given up. @returns the program's id. */
export const removeRowWorkflow = createWorkflow("remove-row", (input: RemoveRowInput) => {
  return new WorkflowResponse(removeRowStep(input));
});
