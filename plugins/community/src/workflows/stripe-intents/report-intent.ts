import type { MedusaContainer } from "@medusajs/framework/types";
import type { ExceptionKind } from "../../domain/shop-exception";
import { firstWish, type Intent } from "../../modules/stripe-payment/intents";
import { database } from "../database/connection";
import { shopExceptions } from "../exceptions/shop-exceptions";

const REFUSED: Record<Intent["kind"], ExceptionKind> = {
  capture: "capture_refused",
  refund: "refund_refused",
  cancel: "cancel_refused",
};

/** Stripe will not do it, so a person has to look. */
export async function reportRefused(container: MedusaContainer, intent: Intent, error: string): Promise<void> {
  await shopExceptions(container).report({
    kind: REFUSED[intent.kind],
    subject: firstWish(intent.id),
    done: "stopped",
    leftToDo: "check_at_stripe",
    orderId: intent.order_id,
    paymentIntentId: intent.payment_intent_id,
    amountMinor: BigInt(intent.amount_minor),
    currency: intent.currency,
    details: { error },
  });
}

/** Money for which there was no order has gone back: the exception that was opened for it is settled. */
export async function reportReturned(container: MedusaContainer, intent: Intent): Promise<void> {
  if (intent.kind === "capture" || intent.source_id) return;
  await database(container).raw(
    `update shop_exception set done = 'money_returned', updated_at = now(), settled_at = coalesce(settled_at, now()),
            state = 'settled', left_to_do = null
      where kind = 'payment_without_order' and payment_intent_id = ? and done <> 'money_returned'`,
    [intent.payment_intent_id],
  );
}
