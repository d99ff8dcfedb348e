import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SaveDetailsInput, saveDetailsStep } from "./steps/save-details";

/** Who buys, where it goes and how it travels: any part of it, or all at once. */
export const saveDetailsWorkflow = createWorkflow("save-details", (input: WorkflowData<SaveDetailsInput>) => {
  return new WorkflowResponse(saveDetailsStep(input));
});
