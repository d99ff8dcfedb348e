import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { sealBooksStep } from "./steps/seal-books";

/** Closes a period of the ledger when it is time and there is something to close; postings go on meanwhile. */
export const sealBooksWorkflow = createWorkflow("seal-books", () => {
  return new WorkflowResponse(sealBooksStep());
});
