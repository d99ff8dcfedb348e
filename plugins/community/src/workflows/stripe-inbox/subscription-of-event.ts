import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import type { ClaimedEvent } from "../../modules/stripe-inbox/service";
import { stripeGateway } from "../checkout/stripe-gateway";
import { settleSubscription } from "../partnership/subscriptions/settle-subscription";
import { paymentIntentOf } from "./checkout-of-event";

const objectOf = (event: ClaimedEvent) => (event.payload as unknown as Stripe.Event).data.object;

/** Which subscription an event is about; of what it says only this is taken. */
export function subscriptionOf(event: ClaimedEvent): string | null {
  if (event.type.startsWith("customer.subscription.")) return (objectOf(event) as Stripe.Subscription).id;
  if (!event.type.startsWith("invoice.")) return null;
  const subscription = (objectOf(event) as Stripe.Invoice).parent?.subscription_details?.subscription;
  return (typeof subscription === "object" ? subscription?.id : subscription) ?? null;
}

/** Many events about one subscription are one look. */
export function eventsBySubscription(events: readonly ClaimedEvent[]): Map<string, ClaimedEvent[]> {
  const grouped = new Map<string, ClaimedEvent[]>();
  for (const event of events) {
    const id = subscriptionOf(event);
    if (id) grouped.set(id, [...(grouped.get(id) ?? []), event]);
  }
  return grouped;
}

/** The subscription that a payment was charged for, if any, is settled: a dispute may be told of before the payment. */
export async function settleSubscriptionOf(container: MedusaContainer, event: ClaimedEvent): Promise<void> {
  const intent = paymentIntentOf(event);
  if (!intent) return;
  const payment = { type: "payment_intent" as const, payment_intent: intent };
  const found = await stripeGateway(container).invoicePayments.list({ payment, limit: 1, expand: ["data.invoice"] });
  const invoice = found.data[0]?.invoice;
  const subscription =
    typeof invoice === "object" && "parent" in invoice && invoice.parent?.subscription_details?.subscription;
  if (subscription)
    await settleSubscription(container, typeof subscription === "object" ? subscription.id : subscription);
}
