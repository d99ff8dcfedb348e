import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type OpenPageInput, openPageStep } from "./steps/open-page";

/** From "I want to pay" to the page where one can. */
export const createCheckoutSessionWorkflow = createWorkflow("create-checkout-session", (input: OpenPageInput) => {
  return new WorkflowResponse(openPageStep(input));
});
