import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SaveTierInput, saveTierStep } from "./steps/save-tier";

/** A new tier, or what one says of itself anew. @returns the program's id. */
export const saveTierWorkflow = createWorkflow("save-tier", (input: SaveTierInput) => {
  return new WorkflowResponse(saveTierStep(input));
});
