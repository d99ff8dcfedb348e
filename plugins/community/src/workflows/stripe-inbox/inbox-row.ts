import type Stripe from "stripe";
import type { ReceivedEvent } from "../../modules/stripe-inbox/service";

/** What happened to which object. Names, addresses and cards stay at Stripe: nobody has to be forgotten here. */
const KEPT = [
  "id",
  "object",
  "status",
  "payment_status",
  "amount",
  "amount_total",
  "amount_refunded",
  "currency",
  "payment_intent",
  "charge",
  "reason",
  "metadata",
  "created",
] as const;

export function toInboxRow(event: Stripe.Event): ReceivedEvent {
  const object = event.data.object as unknown as Record<string, unknown>;
  const kept = Object.fromEntries(KEPT.filter((key) => key in object).map((key) => [key, object[key]]));
  return {
    id: event.id,
    type: event.type,
    object_id: typeof object.id === "string" ? object.id : null,
    payload: { id: event.id, type: event.type, created: event.created, data: { object: kept } },
  };
}
