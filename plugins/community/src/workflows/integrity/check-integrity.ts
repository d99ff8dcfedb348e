import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type LookInput, lookAtEverythingStep } from "./steps/look-at-everything";

/** Holds what must always be true against the books as they are now. It repairs nothing. */
export const checkIntegrityWorkflow = createWorkflow("check-integrity", (input: LookInput) => {
  return new WorkflowResponse(lookAtEverythingStep(input));
});
