import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SaveRedeemableInput, saveRedeemableStep } from "./steps/save-redeemable";

/** What points buy, for how many, and out of which budget. */
export const saveRedeemableWorkflow = createWorkflow("save-redeemable", (input: WorkflowData<SaveRedeemableInput>) => {
  return new WorkflowResponse(saveRedeemableStep(input));
});
