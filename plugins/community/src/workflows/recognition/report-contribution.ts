import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type ReportContributionInput, reportContributionStep } from "./steps/report-contribution";

/** Somebody says what they did; a reviewer will look at it. */
export const reportContributionWorkflow = createWorkflow("report-contribution", (input: ReportContributionInput) => {
  return new WorkflowResponse(reportContributionStep(input));
});
