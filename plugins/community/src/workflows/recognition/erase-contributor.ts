import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type EraseContributorInput, eraseContributorStep } from "./steps/erase-contributor";

/** Somebody wants to be forgotten. */
export const eraseContributorWorkflow = createWorkflow("erase-contributor", (input: EraseContributorInput) => {
  return new WorkflowResponse(eraseContributorStep(input));
});
