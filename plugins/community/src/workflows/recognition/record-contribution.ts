import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type RecordContributionInput, recordContributionStep } from "./steps/record-contribution";

/** One act that somebody writes down by hand; the same id again is the same act. */
export const recordContributionWorkflow = createWorkflow("record-contribution", (input: RecordContributionInput) => {
  return new WorkflowResponse(recordContributionStep(input));
});
