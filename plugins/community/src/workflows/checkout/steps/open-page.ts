import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CheckoutLocale } from "../../../providers/stripe-checkout/session-data";
import { openPage } from "../open-page";

export interface OpenPageInput {
  cart_id: string;
  locale: CheckoutLocale;
  /** By `performance.now()`. */
  arrived_at: number;
}

/** No compensation: an open page costs nothing and closes by itself, and its units come back with it. */
export const openPageStep = createStep("open-page", async (input: OpenPageInput, { container }) => {
  return new StepResponse(await openPage(container, input));
});
