import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { CheckoutLocale } from "../../providers/stripe-checkout/session-data";
import { checkCartStep } from "./steps/check-cart";
import { openPaymentPageStep } from "./steps/open-payment-page";

export interface CreateCheckoutSessionInput {
  cart_id: string;
  locale: CheckoutLocale;
}

export const createCheckoutSessionWorkflow = createWorkflow(
  "create-checkout-session",
  (input: CreateCheckoutSessionInput) => {
    const cart = checkCartStep({ cart_id: input.cart_id });
    const answer = openPaymentPageStep({ cart, locale: input.locale });
    return new WorkflowResponse(answer);
  },
);
