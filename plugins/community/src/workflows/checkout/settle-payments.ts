import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type CapturePaymentsInput, captureUnsettledStep } from "./steps/capture-unsettled";
import { confirmRefundsStep } from "./steps/confirm-refunds";

/** Money that should have moved by now: captures of standing orders, refunds that were written down. */
export const settlePaymentsWorkflow = createWorkflow("settle-payments", (input: CapturePaymentsInput) => {
  const captures = captureUnsettledStep(input);
  const refunds = confirmRefundsStep(input);
  return new WorkflowResponse(transform({ captures, refunds }, (results) => results));
});
