import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type ShareRewardInput, shareRewardStep } from "./steps/share-reward";

/** Whoever is thanked shows it to everybody, or does so no more. */
export const shareRewardWorkflow = createWorkflow("share-reward", (input: WorkflowData<ShareRewardInput>) => {
  return new WorkflowResponse(shareRewardStep(input));
});
