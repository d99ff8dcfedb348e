import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { settleCheckout } from "../settle-checkout";

/** No compensation: what is settled at Stripe stays settled, and running again finds it so. */
export const settleCheckoutStep = createStep(
  "settle-checkout",
  async (input: { stripe_session_id: string }, { container }) => {
    return new StepResponse(await settleCheckout(container, input.stripe_session_id));
  },
);
