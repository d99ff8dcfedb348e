import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { STRIPE_EVENT_RECEIVED } from "./inbox";
import { type SignedPayload, storeEventStep } from "./steps/store-event";

export const receiveStripeEventWorkflow = createWorkflow("receive-stripe-event", (input: SignedPayload) => {
  const stored = storeEventStep(input);
  emitEventStep({ eventName: STRIPE_EVENT_RECEIVED, data: { id: stored.id } });
  return new WorkflowResponse(stored);
});
