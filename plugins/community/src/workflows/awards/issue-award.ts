import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type IssueAwardInput, issueAwardStep } from "./steps/issue-award";

/** Whoever won is given what the round is about, out of its program. */
export const issueAwardWorkflow = createWorkflow("issue-award", (input: WorkflowData<IssueAwardInput>) => {
  return new WorkflowResponse(issueAwardStep(input));
});
