import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type JudgeDeliveryInput, judgeDeliveryStep } from "./steps/judge-delivery";

/** What a second person says of reported units. The clock of the books posts what a verified delivery cost. */
export const judgeDeliveryWorkflow = createWorkflow("judge-delivery", (input: JudgeDeliveryInput) => {
  return new WorkflowResponse(judgeDeliveryStep(input));
});
