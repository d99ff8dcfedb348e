import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { NewCartWish } from "./new-cart";
import { createFilledCartStep } from "./steps/create-filled-cart";

/** The first thing somebody buys opens their cart. */
export const createFilledCartWorkflow = createWorkflow("create-filled-cart", (wish: WorkflowData<NewCartWish>) => {
  return new WorkflowResponse(createFilledCartStep(wish));
});
