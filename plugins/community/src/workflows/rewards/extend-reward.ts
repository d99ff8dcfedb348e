import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type ExtendRewardInput, extendRewardStep } from "./steps/extend-reward";

/** More time to claim. */
export const extendRewardWorkflow = createWorkflow("extend-reward", (input: WorkflowData<ExtendRewardInput>) => {
  return new WorkflowResponse(extendRewardStep(input));
});
