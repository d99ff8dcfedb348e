import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SavePointsTermInput, savePointsTermStep } from "./steps/save-points-term";

/** How long points can be spent. */
export const savePointsTermWorkflow = createWorkflow("save-points-term", (input: WorkflowData<SavePointsTermInput>) => {
  return new WorkflowResponse(savePointsTermStep(input));
});
