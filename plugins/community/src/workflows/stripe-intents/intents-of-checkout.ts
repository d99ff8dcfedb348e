import type { NewIntent } from "../../modules/stripe-payment/intents";

/** One capture a payment, for all time. */
export function captureIntentOf(intentId: string, amountMinor: bigint, currency: string, orderId: string): NewIntent {
  return {
    id: `capture-${intentId}`,
    kind: "capture",
    payment_intent_id: intentId,
    amount_minor: amountMinor,
    currency,
    order_id: orderId,
  };
}

/** Lets go of an authorised payment for which there is no order. */
export function cancelIntentOf(intentId: string, amountMinor: bigint, currency: string, reason: string): NewIntent {
  return {
    id: `cancel-${intentId}`,
    kind: "cancel",
    payment_intent_id: intentId,
    amount_minor: amountMinor,
    currency,
    reason,
  };
}

/** Gives back all of a payment for which there is no order. */
export function refundIntentOf(intentId: string, amountMinor: bigint, currency: string, reason: string): NewIntent {
  return {
    id: `refund-unplaced-${intentId}`,
    kind: "refund",
    payment_intent_id: intentId,
    amount_minor: amountMinor,
    currency,
    reason,
  };
}
