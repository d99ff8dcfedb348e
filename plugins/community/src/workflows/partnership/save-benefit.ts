import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SaveBenefitInput, saveBenefitStep } from "./steps/save-benefit";

/** A new benefit, or what one says of itself anew. @returns the program's id. */
export const saveBenefitWorkflow = createWorkflow("save-benefit", (input: SaveBenefitInput) => {
  return new WorkflowResponse(saveBenefitStep(input));
});
