import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SaveRuleInput, saveRuleStep } from "./steps/save-rule";

/** A new rule, or the next version of one. */
export const saveRuleWorkflow = createWorkflow("save-rule", (input: SaveRuleInput) => {
  return new WorkflowResponse(saveRuleStep(input));
});
