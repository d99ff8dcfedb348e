import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SaveProgramInput, saveProgramStep } from "./steps/save-program";

/** A new program, or what one says of itself anew. @returns its id. */
export const saveProgramWorkflow = createWorkflow("save-program", (input: SaveProgramInput) => {
  return new WorkflowResponse(saveProgramStep(input));
});
