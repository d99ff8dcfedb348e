import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SubstituteRewardInput, substituteRewardStep } from "./steps/substitute-reward";

/** What somebody waits for does not come back, and something else would do. */
export const substituteRewardWorkflow = createWorkflow(
  "substitute-reward",
  (input: WorkflowData<SubstituteRewardInput>) => {
    return new WorkflowResponse(substituteRewardStep(input));
  },
);
