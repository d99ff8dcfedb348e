import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { holdEndWithoutPage } from "../../domain/hold-lifetime";
import { failPoint } from "../../fail-point";
import { writeIntent } from "../../modules/stripe-payment/intents";
import { type Connection, inTransaction } from "../database/connection";
import { insertRows, type Rows } from "../database/insert-rows";
import { giveNumbers } from "../editions/give-numbers";
import { shopExceptions } from "../exceptions/shop-exceptions";
import { captureIntentOf } from "../stripe-intents/intents-of-checkout";
import { checkItemsForSale } from "./cart-rules";
import { type CheckoutCart, loadCheckoutCart } from "./checkout-cart";
import { checkZeroTotal } from "./free-order";
import { holdWishOf } from "./hold-wish";
import { lockCart, lockSession, orderOfCart, type StandingOrder } from "./lock-checkout";
import { orderRows } from "./order-rows";
import { minorOf } from "./page-lines";
import { insertPayment } from "./payment-rows";
import { countPromotionUses } from "./promotion-usage";
import { stockHolds, takeHold } from "./take-hold";

export interface PaidSession {
  payment_session_id: string;
  payment_intent_id: string;
  /** What Stripe says the buyer agreed to. */
  amount_minor: bigint;
  currency: string;
}

export interface Placed {
  order: { id: string; display_id: number; live: boolean };
  isNew: boolean;
}

/**
 * Makes the order that was paid for: reservation, order, payment, promotion uses and the wish to capture are written in
 * one transaction, so a process that dies leaves all of it or nothing. Asking again gives the same order.
 * @throws DomainError that says why there can be no order for this money.
 */
export async function placeOrder(container: MedusaContainer, paid: PaidSession): Promise<Placed> {
  const placed = await inTransaction(container, async (on) => {
    const session = await lockSession(on, paid.payment_session_id);
    if (!session) throw new DomainError("conflict", "cart_changed", "This payment page was closed");
    const standing = await orderOfCart(on, session.cart_id);
    if (standing?.payments.some(({ session_id }) => session_id === session.id)) return already(standing);
    if (standing && (standing.payments.length > 0 || !standing.live))
      throw new DomainError("conflict", "already_ordered", "This cart has become an order already");
    const cart = await loadCheckoutCart(on, session.cart_id);
    const total = minorOf(cart.total, cart.currency_code);
    const agreed = minorOf(session.raw_amount, session.currency_code);
    if (session.currency_code !== cart.currency_code || agreed !== total)
      throw new DomainError("conflict", "amount_mismatch", "The cart has changed since the payment was started");
    if (paid.currency !== cart.currency_code || paid.amount_minor !== total)
      throw new DomainError("conflict", "amount_mismatch", "What was paid is not what the cart costs");
    const order = standing ?? (await insertOrder(container, on, cart));
    await insertPayment(on, session, paid.payment_intent_id, order.id);
    await writeIntent(on, captureIntentOf(paid.payment_intent_id, total, cart.currency_code, order.id));
    await failPoint("place-order.before-commit");
    if (standing) await reportAdopted(container, on, standing.id, paid, total);
    return { order, isNew: !standing };
  });
  await failPoint("place-order.after-commit");
  return placed;
}

/** The same for a cart that costs nothing: the promotions that explain it are the payment. */
export async function placeFreeOrder(container: MedusaContainer, cartId: string): Promise<Placed> {
  const placed = await inTransaction(container, async (on) => {
    await lockCart(on, cartId);
    const standing = await orderOfCart(on, cartId);
    if (standing) return already(standing);
    const cart = await loadCheckoutCart(on, cartId);
    if (minorOf(cart.total, cart.currency_code) > 0n)
      throw new DomainError("conflict", "amount_mismatch", "The cart has changed and costs something now");
    const order = await insertOrder(container, on, cart);
    await giveNumbers(container, on, order.id);
    await failPoint("place-free-order.before-commit");
    return { order, isNew: true };
  });
  await failPoint("place-free-order.after-commit");
  return placed;
}

/**
 * The same for what was granted: the grant is the payment. The cart is written with the order, in the transaction of the
 * caller, who writes down the grant in it.
 */
export async function orderForGrant(
  container: MedusaContainer,
  on: Connection,
  { cartId, lineIds, rows }: { cartId: string; lineIds: readonly string[]; rows: Rows },
): Promise<Placed["order"]> {
  await insertRows(on, rows);
  const order = await insertOrder(container, on, await loadCheckoutCart(on, cartId), lineIds);
  await giveNumbers(container, on, order.id);
  return order;
}

/** A process died between making this order and taking note of its payment. */
async function reportAdopted(
  container: MedusaContainer,
  on: Connection,
  orderId: string,
  { payment_intent_id: paymentIntentId, currency }: PaidSession,
  amountMinor: bigint,
): Promise<void> {
  const report = { kind: "unpaid_order", subject: orderId, done: "payment_adopted", leftToDo: null } as const;
  await shopExceptions(container).report({ ...report, orderId, paymentIntentId, amountMinor, currency }, on);
}

const already = ({ id, display_id, live }: StandingOrder): Placed => ({
  order: { id, display_id, live },
  isNew: false,
});

async function insertOrder(
  container: MedusaContainer,
  on: Connection,
  cart: CheckoutCart,
  grantedLineIds: readonly string[] = [],
) {
  checkItemsForSale(cart);
  checkZeroTotal(cart, new Date(), grantedLineIds);
  // Alive or taken again: the same question, asked with the shelves locked until the order stands.
  const held = await takeHold(container, cart, holdEndWithoutPage(new Date()), on);
  const { orderId, rows } = orderRows(cart, held);
  await insertRows(on, rows);
  await countPromotionUses(on, holdWishOf(cart, new Date()).promotions);
  await stockHolds(container).consume(held.hold_id, orderId, on);
  const { rows: made } = await on.raw<{ display_id: number }>(
    `with done as (update cart set completed_at = now(), updated_at = now() where id = ?)
     select display_id from "order" where id = ?`,
    [cart.id, orderId],
  );
  return { id: orderId, display_id: made[0]?.display_id as number, live: true };
}
