import type Stripe from "stripe";
import type { ReceivedEvent } from "../../modules/stripe-inbox/service";

export function toInboxRow(event: Stripe.Event): ReceivedEvent {
  const object = event.data.object as { id?: string };
  return {
    id: event.id,
    type: event.type,
    object_id: object.id ?? null,
    payload: event as unknown as Record<string, unknown>,
  };
}
