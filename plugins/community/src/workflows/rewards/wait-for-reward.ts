import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type WaitForRewardInput, waitForRewardStep } from "./steps/wait-for-reward";

/** Whoever finds nothing that fits waits for it. */
export const waitForRewardWorkflow = createWorkflow("wait-for-reward", (input: WorkflowData<WaitForRewardInput>) => {
  return new WorkflowResponse(waitForRewardStep(input));
});
