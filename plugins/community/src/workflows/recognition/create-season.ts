import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type CreateSeasonInput, createSeasonStep } from "./steps/create-season";

/** A stretch of time with boards of its own; what was done in it before counts. */
export const createSeasonWorkflow = createWorkflow("create-season", (input: CreateSeasonInput) => {
  return new WorkflowResponse(createSeasonStep(input));
});
