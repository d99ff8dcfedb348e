import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type OpenAwardInput, openAwardStep } from "./steps/open-award";

/** A committee is asked who shall be thanked. */
export const openAwardWorkflow = createWorkflow("open-award", (input: WorkflowData<OpenAwardInput>) => {
  return new WorkflowResponse(openAwardStep(input));
});
