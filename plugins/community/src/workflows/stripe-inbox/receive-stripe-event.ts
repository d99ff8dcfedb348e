import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { failPoint } from "../../fail-point";
import { stripeOptions } from "../checkout/stripe-gateway";
import { STRIPE_EVENT_RECEIVED, stripeInbox } from "./inbox";
import { toInboxRow } from "./inbox-row";
import { readSignedEvent } from "./signature";

export interface SignedPayload {
  payload: string;
  signature: string;
}

/**
 * Signature, then the row; nothing else happens before Stripe is answered. Half a dozen events come with each payment,
 * so this is one statement and no workflow is kept on record: the row is the record.
 * @throws DomainError `webhook_signature_invalid`
 */
export async function receiveStripeEvent(container: MedusaContainer, { payload, signature }: SignedPayload) {
  const { webhookSecret } = stripeOptions(container);
  const event = readSignedEvent(payload, signature, webhookSecret, Math.floor(Date.now() / 1000));
  const added = await stripeInbox(container).receive([toInboxRow(event)]);
  await failPoint("inbox.after-store");
  if (added.length > 0) wakeLater(container);
  return { is_new: added.length > 0 };
}

const GATHER_MS = 750;
let isWaking = false;

/** The events of one payment are gathered for a moment and applied together; should this be lost, the clock comes by. */
function wakeLater(container: MedusaContainer): void {
  if (isWaking) return;
  isWaking = true;
  setTimeout(() => {
    isWaking = false;
    const events = container.resolve(Modules.EVENT_BUS);
    events.emit({ name: STRIPE_EVENT_RECEIVED, data: {} }).catch(() => {});
  }, GATHER_MS).unref();
}
