import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils";
import { type CheckoutLine, linesForPaymentPage, type PaymentPageLine, summaryLine } from "../../domain/checkout-lines";
import { toMinorUnits } from "../../domain/minor-units";
import type { CheckoutLocale } from "../../providers/stripe-checkout/session-data";
import type { CheckoutCart } from "./checkout-cart";

const WORDS: Record<CheckoutLocale, { order: string; shipping: string }> = {
  en: { order: "Your order", shipping: "Shipping" },
  "zh-CN": { order: "您的订单", shipping: "运费" },
};

export interface PageText {
  lines: PaymentPageLine[];
  summary: string;
}

/** What the payment page lists, in the buyer's language: names are read fresh, the cart keeps those of the day it was filled. */
export async function pageText(
  container: MedusaContainer,
  cart: CheckoutCart,
  locale: CheckoutLocale,
): Promise<PageText> {
  const names = await namesOf(container, cart, locale);
  const lines: CheckoutLine[] = [
    ...cart.items.map((item) => ({
      name: names.get(item.id) ?? item.title,
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

function fine(amount: CheckoutCart["total"], currencyCode: string): bigint {
  return toMinorUnits(MathBN.mult(amount, 10_000).toFixed(), currencyCode);
}

interface NamedVariant {
  id: string;
  title: string | null;
  product: { title: string } | null;
}

async function namesOf(
  container: MedusaContainer,
  cart: CheckoutCart,
  locale: CheckoutLocale,
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const ids = cart.items.map((item) => item.variant_id).filter((id): id is string => id !== null);
  const { data } = await query.graph(
    { entity: "variant", fields: ["id", "title", "product.title"], filters: { id: ids } },
    { locale },
  );
  const byId = new Map((data as unknown as NamedVariant[]).map((variant) => [variant.id, variant]));
  return new Map(
    cart.items.map((item) => {
      const variant = item.variant_id ? byId.get(item.variant_id) : undefined;
      const product = variant?.product?.title ?? item.product_title ?? item.title;
      const detail = variant?.title ?? item.variant_title;
      return [item.id, detail && detail !== product ? `${product} · ${detail}` : product];
    }),
  );
}
