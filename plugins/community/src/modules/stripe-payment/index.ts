import { Module } from "@medusajs/framework/utils";
import { StripePaymentService } from "./service";

export const STRIPE_PAYMENT_MODULE = "stripePayment";

export default Module(STRIPE_PAYMENT_MODULE, { service: StripePaymentService });
