import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type RedeemPointsInput, redeemPointsStep } from "./steps/redeem-points";

/** Somebody takes a thing for points. */
export const redeemPointsWorkflow = createWorkflow("redeem-points", (input: WorkflowData<RedeemPointsInput>) => {
  return new WorkflowResponse(redeemPointsStep(input));
});
