import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type CreateGroupInput, createGroupStep } from "./steps/create-group";

/** A team, a university, a company or a local user group that people belong to. */
export const createGroupWorkflow = createWorkflow("create-group", (input: CreateGroupInput) => {
  return new WorkflowResponse(createGroupStep(input));
});
