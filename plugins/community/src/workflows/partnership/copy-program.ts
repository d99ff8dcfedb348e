import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type CopyProgramInput, copyProgramStep } from "./steps/copy-program";

/** A program for its next season. @returns the new one's id. */
export const copyProgramWorkflow = createWorkflow("copy-program", (input: CopyProgramInput) => {
  return new WorkflowResponse(copyProgramStep(input));
});
