import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { openProgramStep, type WholeProgram } from "./steps/open-program";

/** A program written whole, with its benefits and tiers, and published at once. */
export const openProgramWorkflow = createWorkflow("open-program", (program: WholeProgram) => {
  return new WorkflowResponse(openProgramStep(program));
});
