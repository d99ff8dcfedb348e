import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AcceptOfferAnswer } from "../../types/wait-list";
import { takeOffer } from "./take-offer";
import { entryIdOrRefuse } from "./wait-token";

export interface AcceptOfferInput {
  token: string;
  cart_id: string | null;
}

const takeOfferStep = createStep("take-offer", async ({ token, cart_id }: AcceptOfferInput, { container }) => {
  const cartId = await takeOffer(container, entryIdOrRefuse(container, token), cart_id);
  const answer: AcceptOfferAnswer = { cart_id: cartId };
  return new StepResponse(answer);
});

export const acceptOfferWorkflow = createWorkflow(
  "accept-offer",
  (input: AcceptOfferInput) => new WorkflowResponse(takeOfferStep(input)),
);
