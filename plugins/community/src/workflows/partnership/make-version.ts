import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type MakeVersionInput, makeVersionStep } from "./steps/make-version";

/** The next version of a program. @returns the new one's id. */
export const makeVersionWorkflow = createWorkflow("make-version", (input: MakeVersionInput) => {
  return new WorkflowResponse(makeVersionStep(input));
});
