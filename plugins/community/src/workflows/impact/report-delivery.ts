import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type ReportDeliveryInput, reportDeliveryStep } from "./steps/report-delivery";

/** Units that somebody says were delivered; they count once a second person has verified them. */
export const reportDeliveryWorkflow = createWorkflow("report-delivery", (input: ReportDeliveryInput) => {
  return new WorkflowResponse(reportDeliveryStep(input));
});
