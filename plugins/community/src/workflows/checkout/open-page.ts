import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { DomainError } from "../../domain/errors";
import { holdEndWithoutPage } from "../../domain/hold-lifetime";
import { failPoint } from "../../fail-point";
import type { CheckoutLocale } from "../../providers/stripe-checkout/session-data";
import type { CheckoutSessionAnswer } from "../../types/checkout";
import { settlePromotions } from "../carts/settle-cart";
import { askedAt } from "../database/asked-at";
import { database, inTransaction } from "../database/connection";
import { orderToken } from "../order-links/order-token";
import { communityOptions } from "../plugin-options";
import { checkBuyerDetails, checkItemsForSale } from "./cart-rules";
import { type CheckoutCart, loadCheckoutCart } from "./checkout-cart";
import { checkZeroTotal, endedPromotion, isFree } from "./free-order";
import { cartCompleted, lockOpenCart } from "./lock-checkout";
import { payablePage } from "./payment-page";
import { placeFreeOrder } from "./place-order";
import { keepLocale } from "./session-rows";
import type { OpenPageInput } from "./steps/open-page";
import { takeHold } from "./take-hold";

/** In how many other windows the same cart may be sent to pay in the same moment. */
const TRIES = 5;

/**
 * Where to send a buyer who wants to pay. Everything that can be known before the buyer pays is said before the buyer
 * pays: the units are theirs from here on, or somebody else's.
 */
export async function openPage(
  container: MedusaContainer,
  { cart_id: cartId, locale, arrived_at }: OpenPageInput,
): Promise<CheckoutSessionAnswer> {
  let asked: Date | undefined;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const cart = await loadCheckoutCart(database(container), cartId, locale);
    asked ??= askedAt(cart.read_at, arrived_at);
    const answer = await tryToOpen(container, cart, locale, asked);
    if (answer) return answer;
  }
  throw new DomainError("unavailable", "payment_unavailable", "This cart is being sent to pay in other windows");
}

/** @returns null when another window was faster. */
async function tryToOpen(
  container: MedusaContainer,
  cart: CheckoutCart,
  locale: CheckoutLocale,
  asked: Date,
): Promise<CheckoutSessionAnswer | null> {
  if (cart.completed_at) throw cartCompleted();
  checkItemsForSale(cart);
  checkBuyerDetails(cart);
  await refuseEnded(container, cart);
  checkZeroTotal(cart, new Date());
  if (isFree(cart)) return orderForFree(container, cart, locale);
  await inTransaction(container, async (on) => {
    await lockOpenCart(on, cart.id, asked);
    await takeHold(container, cart, holdEndWithoutPage(new Date()), on);
  });
  await failPoint("open-page.after-hold");
  return payablePage(container, cart, locale, asked);
}

/**
 * Nobody is sent to pay less than it costs by now, and nobody pays more than they have seen: what has ended is taken out.
 * @throws DomainError `promotion_over` (conflict), with the code in its data.
 */
async function refuseEnded(container: MedusaContainer, cart: CheckoutCart): Promise<void> {
  const ended = endedPromotion(cart, new Date());
  if (!ended) return;
  await settlePromotions(container, cart);
  throw new DomainError("conflict", "promotion_over", "A promotion of this cart has ended and was taken out", {
    field: "promotions",
    data: { code: ended.is_automatic ? null : ended.code },
  });
}

/** There is no page to pay nothing on: the order is made at once and the buyer sent to it. */
async function orderForFree(container: MedusaContainer, cart: CheckoutCart, locale: CheckoutLocale) {
  await keepLocale(database(container), cart.id, locale);
  const { order, isNew } = await placeFreeOrder(container, cart.id);
  if (isNew) await container.resolve(Modules.EVENT_BUS).emit({ name: "order.placed", data: { id: order.id } });
  const { storefrontUrl, orderLinkSecret } = communityOptions(container);
  const page = locale === "zh-CN" ? "zh" : "en";
  const url = `${storefrontUrl}/${page}/orders/${order.id}?token=${orderToken(order.id, orderLinkSecret)}`;
  return { url, session_id: null, expires_at: null };
}
