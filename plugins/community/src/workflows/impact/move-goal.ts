import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type MoveGoalInput, moveGoalStep } from "./steps/move-goal";

/** From one state of its life to the next, with the name of whoever decided it. */
export const moveGoalWorkflow = createWorkflow("move-goal", (input: MoveGoalInput) => {
  return new WorkflowResponse(moveGoalStep(input));
});
