import type { MedusaContainer } from "@medusajs/framework/types";
import type { Intent } from "../../modules/stripe-payment/intents";
import type { Connection } from "../database/connection";
import { giveNumbers } from "../editions/give-numbers";
import { enterCapture, enterRefund } from "./enter-money";

/**
 * What has happened at Stripe goes into the platform's books; entering it again changes nothing.
 * @returns the order whose units have just got edition numbers, if any, to be announced when this is committed.
 */
export async function enterIntent(container: MedusaContainer, on: Connection, intent: Intent): Promise<string | null> {
  if (intent.kind === "capture") {
    const orderId = await enterCapture(on, intent.payment_intent_id, BigInt(intent.amount_minor));
    if (orderId && (await giveNumbers(container, on, orderId))) return orderId;
  } else if (intent.kind === "refund") {
    await enterRefundOf(on, intent);
  }
  return null;
}

async function enterRefundOf(on: Connection, intent: Intent): Promise<void> {
  const { rows: open } = await on.raw("select 1 from stripe_intent where id = ? and state = 'written' for update", [
    intent.id,
  ]);
  if (open.length === 0) return;
  if (!intent.source_id) return;
  // The platform took its row back when no answer came, but the money has gone.
  const { rows: standing } = await on.raw("select 1 from refund where id = ? and deleted_at is null", [
    intent.source_id,
  ]);
  if (standing.length > 0) return;
  const entered = await enterRefund(
    on,
    intent.payment_intent_id,
    BigInt(intent.amount_minor),
    "recovered after a lost answer",
  );
  if (entered) await on.raw("update stripe_intent set source_id = ? where id = ?", [entered.refundId, intent.id]);
}
