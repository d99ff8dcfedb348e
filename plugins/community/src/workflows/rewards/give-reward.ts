import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type GiveRewardInput, giveRewardStep } from "./steps/give-reward";

/** Whoever is thanked would rather see a goal reached. */
export const giveRewardWorkflow = createWorkflow("give-reward", (input: WorkflowData<GiveRewardInput>) => {
  return new WorkflowResponse(giveRewardStep(input));
});
