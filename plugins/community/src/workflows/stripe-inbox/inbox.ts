import type { MedusaContainer } from "@medusajs/framework/types";
import { STRIPE_INBOX_MODULE } from "../../modules/stripe-inbox";
import type { StripeInboxService } from "../../modules/stripe-inbox/service";

export function stripeInbox(container: MedusaContainer): StripeInboxService {
  return container.resolve(STRIPE_INBOX_MODULE);
}

/** Said after an event was stored; only wakes the worker early. */
export const STRIPE_EVENT_RECEIVED = "stripe-inbox.received";
