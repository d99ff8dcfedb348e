import type Stripe from "stripe";
import type { ShiftedClock } from "./clock.ts";
import { newId } from "./ids.ts";
import type { Store } from "./store.ts";

export const API_VERSION = "2026-10-28.endive";

export interface EventCause {
  requestId: string | null;
  idempotencyKey: string | null;
}
type EventType = Stripe.Event["type"];
interface EventDetails {
  /** Seconds; objects under a test clock live in its time. */
  at?: number | undefined;
  /** What the changed fields were before. */
  previous?: object | undefined;
}
export type Emit = (type: EventType, object: object, details?: EventDetails) => void;

/** Remembers what happened, as it was at that moment, and hands it to the webhook queue. */
export function createEmitter(
  store: Store,
  clock: ShiftedClock,
  cause: () => EventCause,
  enqueue: (event: Stripe.Event) => boolean,
): Emit {
  return (type, object, details = {}) => {
    const { requestId, idempotencyKey } = cause();
    const event = {
      id: newId("evt"),
      object: "event",
      api_version: API_VERSION,
      created: details.at ?? clock.now(),
      data: {
        object: structuredClone(object),
        ...(details.previous ? { previous_attributes: structuredClone(details.previous) } : {}),
      },
      livemode: false,
      pending_webhooks: 0,
      request: { id: requestId, idempotency_key: idempotencyKey },
      type,
    } as unknown as Stripe.Event;
    event.pending_webhooks = enqueue(event) ? 1 : 0;
    store.tables.events.put(event);
  };
}
