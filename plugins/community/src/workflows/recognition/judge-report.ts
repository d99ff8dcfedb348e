import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type JudgeReportInput, judgeReportStep } from "./steps/judge-report";

/** A reviewer counts what somebody reported, or says why not. */
export const judgeReportWorkflow = createWorkflow("judge-report", (input: JudgeReportInput) => {
  return new WorkflowResponse(judgeReportStep(input));
});
