import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { giveHoldBack } from "./cart-hold";

const giveHoldBackStep = createStep("give-hold-back", async (input: { cart_id: string }, { container }) => {
  await giveHoldBack(container, input.cart_id);
  return new StepResponse(undefined);
});

export const giveHoldBackWorkflow = createWorkflow("give-hold-back", (input: { cart_id: string }) => {
  giveHoldBackStep(input);
  return new WorkflowResponse(undefined);
});
