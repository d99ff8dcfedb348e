import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { ClaimRewardInput } from "./claim-grant";
import { claimRewardStep } from "./steps/claim-reward";

/** Whoever holds the link chooses, says where to, and it is on its way: no account, and nothing to pay. */
export const claimRewardWorkflow = createWorkflow("claim-reward", (input: WorkflowData<ClaimRewardInput>) => {
  return new WorkflowResponse(claimRewardStep(input));
});
