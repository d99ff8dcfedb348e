import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type CapturePaymentsInput, captureUnsettledStep } from "./steps/capture-unsettled";

export const capturePaymentsWorkflow = createWorkflow("capture-payments", (input: CapturePaymentsInput) => {
  return new WorkflowResponse(captureUnsettledStep(input));
});
