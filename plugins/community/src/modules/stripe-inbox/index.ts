import { Module } from "@medusajs/framework/utils";
import { StripeInboxService } from "./service";

export const STRIPE_INBOX_MODULE = "stripeInbox";

export default Module(STRIPE_INBOX_MODULE, { service: StripeInboxService });
