import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type MoveIdentitiesInput, moveIdentitiesStep } from "./steps/move-identities";

/** Two records turn out to be one person, or one record two. */
export const moveIdentitiesWorkflow = createWorkflow("move-identities", (input: MoveIdentitiesInput) => {
  return new WorkflowResponse(moveIdentitiesStep(input));
});
