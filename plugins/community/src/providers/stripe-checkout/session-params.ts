import { createHash } from "node:crypto";
import type Stripe from "stripe";
import { type PaymentPageLine, summaryLine, sumOfLines } from "../../domain/checkout-lines";
import { paymentMethodsFor } from "../../domain/payment-methods";
import type { StripeCheckoutOptions } from "./options";
import type { CheckoutContext, CheckoutLocale } from "./session-data";

/** Stripe wants at least half an hour from its own clock; the rest is for clocks that differ. */
const LIFE_SECONDS = 32 * 60;
const PAGE_LOCALE: Record<CheckoutLocale, "en" | "zh"> = { en: "en", "zh-CN": "zh" };

export type PageOptions = Pick<StripeCheckoutOptions, "storefrontUrl" | "paymentMethods">;

export interface SessionWish {
  paymentSessionId: string;
  /** When it was first wished for: whoever repeats it asks in the same words. */
  wishedAt: Date;
  amountMinor: bigint;
  currencyCode: string;
  context: CheckoutContext | null;
}

export function localeOf(wish: SessionWish): CheckoutLocale {
  return wish.context?.locale === "zh-CN" ? "zh-CN" : "en";
}

function linesOf({ context, amountMinor }: SessionWish): PaymentPageLine[] {
  if (context && sumOfLines(context.lines) === amountMinor) return context.lines;
  return summaryLine(context?.summary || "Keepsake", amountMinor);
}

/** Two wishes with one fingerprint may share one page: same sum, same things, same language, same buyer. */
export function fingerprintOf(wish: SessionWish): string {
  const facts = [
    wish.amountMinor.toString(),
    wish.currencyCode,
    localeOf(wish),
    wish.context?.email ?? "",
    linesOf(wish),
  ];
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 32);
}

export function sessionParams(wish: SessionWish, options: PageOptions): Stripe.Checkout.SessionCreateParams {
  const methods = paymentMethodsFor(wish.currencyCode, options.paymentMethods);
  const page = PAGE_LOCALE[localeOf(wish)];
  const shop = `${options.storefrontUrl}/${page}/checkout`;
  const metadata = {
    payment_session_id: wish.paymentSessionId,
    ...(wish.context ? { cart_id: wish.context.cart_id } : {}),
  };
  return {
    mode: "payment",
    locale: page,
    line_items: linesOf(wish).map((line) => ({
      quantity: line.quantity,
      price_data: {
        currency: wish.currencyCode,
        unit_amount: line.unitAmountMinor,
        product_data: { name: line.name },
      },
    })),
    allowed_payment_method_types: methods,
    payment_method_options: {
      card: { capture_method: "manual" },
      ...(methods.includes("wechat_pay") ? { wechat_pay: { client: "web" } } : {}),
    },
    payment_intent_data: { metadata },
    ...(wish.context?.email ? { customer_email: wish.context.email } : {}),
    client_reference_id: wish.paymentSessionId,
    metadata,
    success_url: `${shop}/return?session_id={CHECKOUT_SESSION_ID}`,
    cancel_url: `${shop}?cancelled=1`,
    expires_at: Math.floor(wish.wishedAt.getTime() / 1000) + LIFE_SECONDS,
  };
}
