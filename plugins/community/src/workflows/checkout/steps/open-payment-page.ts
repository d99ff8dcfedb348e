import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CheckoutLocale } from "../../../providers/stripe-checkout/session-data";
import { loadCheckoutCart } from "../checkout-cart";
import { oneAtATime } from "../checkout-lock";
import { isFree, placeFreeOrder } from "../free-order";
import { openPaymentPage } from "../payment-page";

export interface OpenPaymentPageInput {
  cart: { id: string; email: string | null };
  locale: CheckoutLocale;
}

/** No compensation: an open page costs nothing and closes by itself. */
export const openPaymentPageStep = createStep(
  "open-payment-page",
  async ({ cart, locale }: OpenPaymentPageInput, { container }) => {
    const answer = await oneAtATime(container, cart, async () => {
      const fresh = await loadCheckoutCart(container, cart.id);
      return isFree(fresh) ? placeFreeOrder(container, fresh, locale) : openPaymentPage(container, fresh, locale);
    });
    return new StepResponse(answer);
  },
);
