import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type CastBallotInput, castBallotStep } from "./steps/cast-ballot";

/** A member votes, for the first time or otherwise than before. */
export const castBallotWorkflow = createWorkflow("cast-ballot", (input: WorkflowData<CastBallotInput>) => {
  return new WorkflowResponse(castBallotStep(input));
});
