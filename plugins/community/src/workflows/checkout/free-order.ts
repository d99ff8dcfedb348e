import type { MedusaContainer } from "@medusajs/framework/types";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { DomainError } from "../../domain/errors";
import type { CheckoutLocale } from "../../providers/stripe-checkout/session-data";
import type { CheckoutSessionAnswer } from "../../types/checkout";
import { orderToken } from "../order-links/order-token";
import { communityOptions } from "../plugin-options";
import type { CheckoutCart } from "./checkout-cart";
import { minorOf } from "./page-lines";

/** Nothing to pay is only right when a promotion says so; otherwise a price is missing and nobody should get it for free. */
export function checkZeroTotal(cart: Pick<CheckoutCart, "total" | "currency_code" | "promotions">): void {
  if (minorOf(cart.total, cart.currency_code) <= 0n && cart.promotions.length === 0)
    throw new DomainError("not_allowed", "zero_total", "This cart has no price; it cannot be ordered");
}

export function isFree(cart: Pick<CheckoutCart, "total" | "currency_code">): boolean {
  return minorOf(cart.total, cart.currency_code) <= 0n;
}

/** There is no page to pay nothing on: the order is made at once and the buyer sent to it. */
export async function placeFreeOrder(
  container: MedusaContainer,
  cart: CheckoutCart,
  locale: CheckoutLocale,
): Promise<CheckoutSessionAnswer> {
  const { result } = await completeCartWorkflow(container).run({ input: { id: cart.id } });
  const { storefrontUrl, orderLinkSecret } = communityOptions(container);
  const token = orderToken(result.id, orderLinkSecret);
  const page = locale === "zh-CN" ? "zh" : "en";
  return { url: `${storefrontUrl}/${page}/orders/${result.id}?token=${token}`, session_id: null, expires_at: null };
}
