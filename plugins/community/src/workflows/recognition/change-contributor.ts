import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type ChangeContributorInput, changeContributorStep } from "./steps/change-contributor";

/** Another name or group, or a wish not to be listed. */
export const changeContributorWorkflow = createWorkflow("change-contributor", (input: ChangeContributorInput) => {
  return new WorkflowResponse(changeContributorStep(input));
});
