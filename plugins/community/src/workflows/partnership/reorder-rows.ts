import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type ReorderRowsInput, reorderRowsStep } from "./steps/reorder-rows";

/** The tiers or benefits of a draft, in another order. @returns the program's id. */
export const reorderRowsWorkflow = createWorkflow("reorder-rows", (input: ReorderRowsInput) => {
  return new WorkflowResponse(reorderRowsStep(input));
});
