import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type DecideAwardInput, decideAwardStep } from "./steps/decide-award";

/** The votes are counted, and say who wins; where they do not, the committee does. */
export const decideAwardWorkflow = createWorkflow("decide-award", (input: WorkflowData<DecideAwardInput>) => {
  return new WorkflowResponse(decideAwardStep(input));
});
