import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { settleCheckoutStep } from "./steps/settle-checkout";

export interface CompleteCheckoutInput {
  stripe_session_id: string;
}

export const completeCheckoutWorkflow = createWorkflow("complete-checkout", (input: CompleteCheckoutInput) => {
  return new WorkflowResponse(settleCheckoutStep(input));
});
