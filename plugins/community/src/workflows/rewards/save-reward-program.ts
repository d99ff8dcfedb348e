import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SaveRewardProgramInput, saveRewardProgramStep } from "./steps/save-reward-program";

/** Out of which money people are thanked, and how long they may take to choose. */
export const saveRewardProgramWorkflow = createWorkflow(
  "save-reward-program",
  (input: WorkflowData<SaveRewardProgramInput>) => {
    return new WorkflowResponse(saveRewardProgramStep(input));
  },
);
