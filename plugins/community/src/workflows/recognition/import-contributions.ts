import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type ImportContributionsInput, importContributionsStep } from "./steps/import-contributions";

/** A git log, a list of all contributors or a table becomes contributions of people; the same file again changes nothing. */
export const importContributionsWorkflow = createWorkflow("import-contributions", (input: ImportContributionsInput) => {
  return new WorkflowResponse(importContributionsStep(input));
});
