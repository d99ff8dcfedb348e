import { MedusaError } from "@medusajs/framework/utils";
import type { PaymentMethod } from "../../domain/payment-methods";

export const PROVIDER_ID = "pp_stripe-checkout_stripe-checkout";

export interface StripeOptions {
  apiKey: string;
  webhookSecret: string;
  /** Where Stripe's API answers; absent with the real one. */
  apiBase?: string | undefined;
}

export interface StripeCheckoutOptions extends StripeOptions {
  storefrontUrl: string;
  /** Replaces the shop's own choice of payment methods, per currency. */
  paymentMethods?: Record<string, PaymentMethod[]>;
}

export function checkOptions(options: Partial<StripeCheckoutOptions>): void {
  const missing = (["apiKey", "webhookSecret", "storefrontUrl"] as const).filter((name) => !options[name]);
  if (missing.length > 0)
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `stripe-checkout needs the options ${missing.join(", ")}`,
    );
}
