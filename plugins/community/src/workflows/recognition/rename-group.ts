import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type RenameGroupInput, renameGroupStep } from "./steps/rename-group";

/** Its board stays where it is, under the same address. */
export const renameGroupWorkflow = createWorkflow("rename-group", (input: RenameGroupInput) => {
  return new WorkflowResponse(renameGroupStep(input));
});
