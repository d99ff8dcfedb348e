import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { stripeOptions } from "../../checkout/stripe-gateway";
import { stripeInbox } from "../inbox";
import { toInboxRow } from "../inbox-row";
import { readSignedEvent } from "../signature";

export interface SignedPayload {
  payload: string;
  signature: string;
}

export const storeEventStep = createStep(
  "store-event",
  async ({ payload, signature }: SignedPayload, { container }) => {
    const { webhookSecret } = stripeOptions(container);
    const event = readSignedEvent(payload, signature, webhookSecret, Math.floor(Date.now() / 1000));
    const added = await stripeInbox(container).receive([toInboxRow(event)]);
    return new StepResponse({ id: event.id, is_new: added.length > 0 });
  },
);
