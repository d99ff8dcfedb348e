import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type DeclareConflictInput, declareConflictStep } from "./steps/declare-conflict";

/** A member has an interest of their own in somebody, and says so instead of voting. */
export const declareConflictWorkflow = createWorkflow(
  "declare-conflict",
  (input: WorkflowData<DeclareConflictInput>) => {
    return new WorkflowResponse(declareConflictStep(input));
  },
);
