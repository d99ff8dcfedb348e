import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type ChangeKindInput, changeKindStep } from "./steps/change-kind";

/** What a kind is worth from now on. */
export const changeKindWorkflow = createWorkflow("change-kind", (input: ChangeKindInput) => {
  return new WorkflowResponse(changeKindStep(input));
});
