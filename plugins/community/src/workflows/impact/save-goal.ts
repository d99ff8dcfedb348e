import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SaveGoalInput, saveGoalStep } from "./steps/save-goal";

/** A new goal, or what a goal says of itself anew. */
export const saveGoalWorkflow = createWorkflow("save-goal", (input: SaveGoalInput) => {
  return new WorkflowResponse(saveGoalStep(input));
});
