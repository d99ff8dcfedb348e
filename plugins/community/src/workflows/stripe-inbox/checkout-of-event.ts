import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import type { ClaimedEvent } from "../../modules/stripe-inbox/service";
import { stripePayments } from "../checkout/mirror-checkout";
import { stripeGateway } from "../checkout/stripe-gateway";

interface Grouped {
  /** By Checkout Session. */
  known: Map<string, ClaimedEvent[]>;
  /** About payments that no page of ours began. */
  foreign: ClaimedEvent[];
  unreadable: { id: string; error: string }[];
}

type EventObject = { id: string; payment_intent?: string | { id: string } | null };
const objectOf = (event: ClaimedEvent) => (event.payload as unknown as Stripe.Event).data.object as EventObject;

export function paymentIntentOf(event: ClaimedEvent): string | null {
  const object = objectOf(event);
  if (event.type.startsWith("payment_intent.")) return object.id;
  const intent = object.payment_intent;
  return (typeof intent === "object" ? intent?.id : intent) ?? null;
}

/** Which Checkout Sessions events are about; of what an event says only this is taken. */
export async function checkoutsOfEvents(container: MedusaContainer, events: ClaimedEvent[]): Promise<Grouped> {
  const grouped: Grouped = { known: new Map(), foreign: [], unreadable: [] };
  const intents = events.map(paymentIntentOf).filter((id) => id !== null);
  const checkouts = await stripePayments(container).checkoutsOf([...new Set(intents)]);
  for (const event of events) {
    try {
      const checkout = await checkoutOf(stripeGateway(container), event, checkouts);
      if (checkout) grouped.known.set(checkout, [...(grouped.known.get(checkout) ?? []), event]);
      else grouped.foreign.push(event);
    } catch (error) {
      grouped.unreadable.push({ id: event.id, error: (error as Error).message });
    }
  }
  return grouped;
}

async function checkoutOf(stripe: Stripe, event: ClaimedEvent, known: Map<string, string>): Promise<string | null> {
  if (event.type.startsWith("checkout.session.")) return objectOf(event).id;
  const intent = paymentIntentOf(event);
  if (!intent) return null;
  const checkout = known.get(intent);
  if (checkout) return checkout;
  const sessions = await stripe.checkout.sessions.list({ payment_intent: intent, limit: 1 });
  const found = sessions.data[0]?.id ?? null;
  if (found) known.set(intent, found);
  return found;
}
