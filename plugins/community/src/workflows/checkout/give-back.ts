import type { IEventBusModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { failPoint } from "../../fail-point";
import { writeIntent } from "../../modules/stripe-payment/intents";
import { type CheckoutState, moneyState, readCheckout } from "../../providers/stripe-checkout/checkout-state";
import type { RefundReason } from "../../types/checkout";
import { inTransaction } from "../database/connection";
import { shopExceptions } from "../exceptions/shop-exceptions";
import { cancelIntentOf, refundIntentOf } from "../stripe-intents/intents-of-checkout";
import { runIntent } from "../stripe-intents/run-intent";
import type { CheckoutBooks } from "./checkout-books";
import { closeAtStripe, closeSession } from "./close-page";
import { stripeGateway } from "./stripe-gateway";

/** Told when money that was paid goes back because no order could be made; wakes the mail to the buyer. */
export const PAYMENT_GIVEN_BACK = "checkout.payment-given-back";

/**
 * A payment without an order goes back, once. That it shall, and why, is written before Stripe is asked: whoever asks
 * later hears the same answer, and what a dying process has not sent is sent by the clock. The buyer's mail hangs on the
 * exception that is recorded here. @returns whether the money has gone.
 */
export async function giveBack(
  container: MedusaContainer,
  state: CheckoutState,
  books: CheckoutBooks,
  reason: RefundReason,
): Promise<boolean> {
  const { session, intent } = state;
  const money = moneyState(state);
  if (!intent || !["held", "taken", "returned"].includes(money)) {
    await closeSession(container, books, "payment_failed");
    if (money === "open") await closeAtStripe(container, session.id);
    return true;
  }
  const isHeld = money === "held";
  const currency = intent.currency;
  const amountMinor = BigInt(
    isHeld || money === "returned" ? intent.amount : intent.amount_received - state.refundedMinor,
  );
  const wish = isHeld
    ? cancelIntentOf(intent.id, amountMinor, currency, reason)
    : refundIntentOf(intent.id, amountMinor, currency, reason);
  const isNews = await inTransaction(container, async (on) => {
    if (money !== "returned") await writeIntent(on, wish);
    const report = {
      kind: "payment_without_order",
      subject: intent.id,
      done: money === "returned" ? "money_returned" : "money_returning",
      leftToDo: null,
      email: session.customer_details?.email ?? session.customer_email ?? books.cart?.email ?? null,
      cartId: books.cart?.id ?? null,
      paymentIntentId: intent.id,
      amountMinor,
      currency,
      details: { reason, locale: session.locale === "zh" ? "zh-CN" : "en", checkout_session_id: session.id },
    } as const;
    return shopExceptions(container).reportOnce(report, on);
  });
  await failPoint("give-back.after-commit");
  await closeSession(container, books, "payment_returned");
  const outcome = money === "returned" ? "done" : await runIntent(container, wish.id);
  if (isNews) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`Checkout ${session.id} was paid but no order could be made (${reason}): ${wish.kind} ${outcome}`);
    const events: IEventBusModuleService = container.resolve(Modules.EVENT_BUS);
    await events.emit({ name: PAYMENT_GIVEN_BACK, data: { id: intent.id } });
  }
  return outcome === "done";
}

/** Somebody may have been faster, or Stripe's own dashboard: what is at Stripe now decides. */
export async function giveBackNow(
  container: MedusaContainer,
  stripeSessionId: string,
  books: CheckoutBooks,
  reason: RefundReason,
): Promise<boolean> {
  return giveBack(container, await readCheckout(stripeGateway(container), stripeSessionId), books, reason);
}
