import { MathBN } from "@medusajs/framework/utils";
import { type CheckoutLine, linesForPaymentPage, type PaymentPageLine, summaryLine } from "../../domain/checkout-lines";
import { toMinorUnits } from "../../domain/minor-units";
import type { CheckoutLocale } from "../../providers/stripe-checkout/session-data";
import type { CheckoutCart, CheckoutItem } from "./checkout-cart";

const WORDS: Record<CheckoutLocale, { order: string; shipping: string }> = {
  en: { order: "Your order", shipping: "Shipping" },
  "zh-CN": { order: "您的订单", shipping: "运费" },
};

export interface PageText {
  lines: PaymentPageLine[];
  summary: string;
}

/** What the payment page lists, in the buyer's language: names are read fresh, the cart keeps those of the day it was filled. */
export function pageText(cart: CheckoutCart, locale: CheckoutLocale): PageText {
  const lines: CheckoutLine[] = [
    ...cart.items.map((item) => ({
      name: nameOf(item),
      quantity: Number(item.quantity),
      totalFine: fine(item.total, cart.currency_code),
    })),
    ...cart.shipping_methods.map((method) => ({
      name: WORDS[locale].shipping,
      quantity: 1,
      totalFine: fine(method.total, cart.currency_code),
    })),
  ];
  const total = minorOf(cart.total, cart.currency_code);
  const summary = WORDS[locale].order;
  return { lines: linesForPaymentPage(lines, total) ?? summaryLine(summary, total), summary };
}

export function minorOf(amount: Parameters<typeof MathBN.convert>[0], currencyCode: string): bigint {
  return toMinorUnits(MathBN.convert(amount).toFixed(), currencyCode);
}

function fine(amount: string, currencyCode: string): bigint {
  return toMinorUnits(MathBN.mult(amount, 10_000).toFixed(), currencyCode);
}

function nameOf({ variant, product_title, title, variant_title }: CheckoutItem): string {
  const product = variant?.local_product_title ?? variant?.product_title ?? product_title ?? title;
  const detail = variant?.local_title ?? variant?.title ?? variant_title;
  return detail && detail !== product ? `${product} · ${detail}` : product;
}
