import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { DomainError } from "../../domain/errors";
import type { CheckoutCart } from "./checkout-cart";
import { isFree } from "./free-order";
import { minorOf } from "./page-lines";

/** Statuses with which the platform would go on and place the order. */
const PROCESSABLE = new Set(["pending", "requires_more", "authorized", "captured", "pending_authorization"]);

/** What was paid is what is bought: the session's amount equals the cart's total, and its payment was not given back. */
export async function checkPaymentFitsCart(container: MedusaContainer, cart: CheckoutCart): Promise<void> {
  if (isFree(cart)) return;
  const ids = (cart.payment_collection?.payment_sessions ?? [])
    .filter(({ status }) => PROCESSABLE.has(status))
    .map(({ id }) => id);
  if (ids.length === 0) return;
  const sessions = await container
    .resolve(Modules.PAYMENT)
    .listPaymentSessions({ id: ids }, { relations: ["payment"] });
  const total = minorOf(cart.total, cart.currency_code);
  for (const session of sessions) {
    const fits =
      session.currency_code === cart.currency_code && minorOf(session.amount, session.currency_code) === total;
    if (!fits)
      throw new DomainError("conflict", "amount_mismatch", "The cart has changed since the payment was started");
    if (session.payment?.canceled_at)
      throw new DomainError("conflict", "payment_returned", "This payment was given back; start a new one");
  }
}
