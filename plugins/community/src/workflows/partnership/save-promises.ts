import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SavePromisesInput, savePromisesStep } from "./steps/save-promises";

/** How much of each benefit the tiers of a draft promise. @returns the program's id. */
export const savePromisesWorkflow = createWorkflow("save-promises", (input: SavePromisesInput) => {
  return new WorkflowResponse(savePromisesStep(input));
});
