import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { DomainError } from "../../domain/errors";
import { holdEndWithoutPage } from "../../domain/hold-lifetime";
import { checkItemsForSale } from "../checkout/cart-rules";
import { loadCheckoutCart } from "../checkout/checkout-cart";
import { checkZeroTotal, isFree } from "../checkout/free-order";
import { orderOfCart } from "../checkout/lock-checkout";
import { minorOf } from "../checkout/page-lines";
import { takeHold } from "../checkout/take-hold";
import { database, inTransaction } from "../database/connection";

/** Statuses with which the platform would go on and place the order. */
const PROCESSABLE = new Set(["pending", "requires_more", "authorized", "captured", "pending_authorization"]);

/**
 * Guards the platform's own completion, which compares neither amounts nor sums of stock: whoever gets past here holds
 * the units until the platform has reserved them. A cart that is an order already is let through, so that asking twice
 * gives the same order.
 */
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const on = database(container);
  if (await orderOfCart(on, input.id)) return;
  const cart = await loadCheckoutCart(on, input.id);
  if (!cart.email)
    throw new DomainError("invalid_data", "checkout_details_invalid", "email is needed", { field: "email" });
  checkItemsForSale(cart);
  checkZeroTotal(cart, new Date());
  const total = minorOf(cart.total, cart.currency_code);
  const sessions = (cart.payment_collection?.payment_sessions ?? []).filter(({ status }) => PROCESSABLE.has(status));
  for (const { currency_code, raw_amount } of isFree(cart) ? [] : sessions)
    if (currency_code !== cart.currency_code || minorOf(raw_amount, currency_code) !== total)
      throw new DomainError("conflict", "amount_mismatch", "The cart has changed since the payment was started");
  await inTransaction(container, (trx) => takeHold(container, cart, holdEndWithoutPage(new Date()), trx));
});
