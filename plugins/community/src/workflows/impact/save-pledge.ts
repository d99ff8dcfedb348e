import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SavePledgeInput, savePledgeStep } from "./steps/save-pledge";

/** A sponsor's promise to give when others give. */
export const savePledgeWorkflow = createWorkflow("save-pledge", (input: SavePledgeInput) => {
  return new WorkflowResponse(savePledgeStep(input));
});
