import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type UndoContributionInput, undoContributionStep } from "./steps/undo-contribution";

/** What was counted and turns out to be nothing: its points go back. */
export const undoContributionWorkflow = createWorkflow("undo-contribution", (input: UndoContributionInput) => {
  return new WorkflowResponse(undoContributionStep(input));
});
