import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type JudgeRewardInput, judgeRewardStep } from "./steps/judge-reward";

/** The shop takes a grant back that nobody has claimed, or issues one anew that has run out. */
export const judgeRewardWorkflow = createWorkflow("judge-reward", (input: WorkflowData<JudgeRewardInput>) => {
  return new WorkflowResponse(judgeRewardStep(input));
});
