import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { postBooksStep } from "./steps/post-books";

/** Whatever was captured and refunded and is not in the ledger yet. */
export const postBooksWorkflow = createWorkflow("post-books", () => {
  return new WorkflowResponse(postBooksStep());
});
