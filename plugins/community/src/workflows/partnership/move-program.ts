import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type MoveProgramInput, moveProgramStep } from "./steps/move-program";

/** Published for sponsors to sign up, or closed. @returns the program's id. */
export const moveProgramWorkflow = createWorkflow("move-program", (input: MoveProgramInput) => {
  return new WorkflowResponse(moveProgramStep(input));
});
