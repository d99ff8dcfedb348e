import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type IssueRewardsInput, issueRewardsStep } from "./steps/issue-rewards";

/** Grants merchandise to people: by name, or by a rule over a season's board. */
export const issueRewardsWorkflow = createWorkflow("issue-rewards", (input: WorkflowData<IssueRewardsInput>) => {
  return new WorkflowResponse(issueRewardsStep(input));
});
