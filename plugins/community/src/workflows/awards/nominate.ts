import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type NominateInput, nominateStep } from "./steps/nominate";

/** A member of the committee says of whom they think, and why. */
export const nominateWorkflow = createWorkflow("nominate", (input: WorkflowData<NominateInput>) => {
  return new WorkflowResponse(nominateStep(input));
});
