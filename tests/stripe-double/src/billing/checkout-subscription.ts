import type Stripe from "stripe";
import { customerById } from "../customer-lookup.ts";
import type { StoredMethod } from "../rows.ts";
import type { World } from "../world.ts";
import { finalizeInvoice } from "./finalize.ts";
import { createInvoiceItem, putOnInvoice } from "./invoice-items.ts";
import { invoicePaidBy } from "./settle.ts";
import { draftBill } from "./subscription-bills.ts";
import { periodOf } from "./subscription-items.ts";
import { startSubscription } from "./subscription-start.ts";

type Session = Stripe.Checkout.Session;

/** Since `basil` the subscription comes into being after the payment: it is active from its first moment. */
export function subscribe(
  world: World,
  session: Session,
  intent: Stripe.PaymentIntent,
  method: StoredMethod,
): { subscription: string; invoice: string } {
  const plan = world.tables.checkoutPlans.get(session.id);
  const lines = plan?.lineItems ?? [];
  const subscription = startSubscription(world, {
    customer: customerById(world, String(session.customer), "customer"),
    items: lines.flatMap((line) => {
      return line.price?.recurring
        ? [{ price: line.price, quantity: line.quantity ?? 1, metadata: line.metadata ?? {} }]
        : [];
    }),
    collection: "charge_automatically",
    status: "active",
    defaultMethod: method.id,
    description: plan?.subscription?.description ?? undefined,
    metadata: plan?.subscription?.metadata,
  });
  const invoice = draftBill(world, subscription, { reason: "subscription_create", terms: true, sweep: false });
  for (const line of lines) addOnce(world, invoice, subscription, line);
  world.emit("customer.subscription.created", subscription);
  world.emit("invoice.created", invoice);
  finalizeInvoice(world, invoice, intent);
  invoicePaidBy(world, intent);
  return { subscription: subscription.id, invoice: invoice.id };
}

/** What is bought once goes on the first invoice. */
function addOnce(
  world: World,
  invoice: Stripe.Invoice,
  subscription: Stripe.Subscription,
  line: Stripe.LineItem,
): void {
  if (!line.price || line.price.recurring) return;
  const { start } = periodOf(subscription);
  const item = createInvoiceItem(world, {
    customer: customerById(world, String(subscription.customer), "customer"),
    currency: line.currency,
    amountMinor: line.amount_total,
    quantity: line.quantity ?? 1,
    description: line.description,
    price: line.price,
    period: { start, end: start },
    metadata: {},
    subscription: subscription.id,
  });
  putOnInvoice(world, item, invoice);
}
