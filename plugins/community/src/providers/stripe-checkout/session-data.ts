import type { PaymentPageLine } from "../../domain/checkout-lines";

export type CheckoutLocale = "en" | "zh-CN";

/**
 * What the shop itself says about a payment. It travels in the payment session's `context`, which no public endpoint
 * can write; `data` can be written by anyone with a cart, so nothing in there is ever read on the way to Stripe.
 */
export interface CheckoutContext {
  cart_id: string;
  locale: CheckoutLocale;
  email: string;
  lines: PaymentPageLine[];
  summary: string;
}

/** What stands in `payment_session.data`. Every key is always written, so that no planted value survives. */
export type SessionData = {
  session_id: string;
  stripe_session_id: string;
  url: string | null;
  expires_at: string;
  amount_minor: number;
  currency: string;
  locale: CheckoutLocale;
  fingerprint: string;
  payment_intent_id: string | null;
};

export function stripeSessionIdOf(data: Record<string, unknown> | undefined | null): string | null {
  const id = data?.stripe_session_id;
  return typeof id === "string" && id.startsWith("cs_") ? id : null;
}

export function checkoutContextOf(context: unknown): CheckoutContext | null {
  const checkout = (context as { checkout?: CheckoutContext } | undefined)?.checkout;
  return checkout && Array.isArray(checkout.lines) ? checkout : null;
}
