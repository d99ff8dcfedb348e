import type Stripe from "stripe";
import { customerById } from "../customer-lookup.ts";
import type { World } from "../world.ts";
import { collect } from "./collect.ts";
import { finalizeInvoice } from "./finalize.ts";
import { draftInvoice } from "./invoice-drafts.ts";
import { pendingItems, putOnInvoice } from "./invoice-items.ts";
import { addTermLine } from "./invoice-lines.ts";
import { boundaryAfter } from "./periods.ts";
import { cadenceOfItems, itemList, periodOf } from "./subscription-items.ts";
import { changeSubscription, endSubscription } from "./subscription-status.ts";

type Subscription = Stripe.Subscription;

interface Bill {
  reason: "subscription_create" | "subscription_cycle" | "subscription_update";
  /** Whether the current period of each item is billed, or only what waits. */
  terms: boolean;
  /** False leaves what waits to a later invoice. */
  sweep?: boolean;
  /** Overrides what Stripe would do by itself. */
  autoAdvance?: boolean;
  period?: { start: number; end: number };
}

/** A draft of what a subscription owes, not yet announced. */
export function draftBill(world: World, subscription: Subscription, bill: Bill): Stripe.Invoice {
  const customer = customerById(world, String(subscription.customer), "customer");
  const invoice = draftInvoice(world, {
    customer,
    currency: subscription.currency,
    reason: bill.reason,
    collection: subscription.collection_method,
    autoAdvance: bill.autoAdvance ?? true,
    daysUntilDue: subscription.days_until_due,
    subscription,
    period: bill.period,
  });
  const sweeps = bill.sweep ?? true;
  const waiting = sweeps ? pendingItems(world, customer.id, subscription.currency, subscription.id) : [];
  for (const item of waiting) putOnInvoice(world, item, invoice);
  if (bill.terms) {
    for (const item of subscription.items.data) addTermLine(world, invoice, item, periodOf(subscription));
  }
  world.tables.subscriptions.update(subscription, { latest_invoice: invoice.id });
  return invoice;
}

/** Finalised and charged (or sent) at once, as the first invoice and those of a change are. */
export function billAtOnce(world: World, invoice: Stripe.Invoice): void {
  finalizeInvoice(world, invoice);
  if (invoice.status !== "open") return;
  if (invoice.collection_method === "send_invoice") world.emit("invoice.sent", invoice);
  else collect(world, invoice);
}

/** The end of a period: the subscription goes into the next one and is billed for it, or ends as it was asked to. */
export function renew(world: World, subscription: Subscription): void {
  const { start, end } = periodOf(subscription);
  if (subscription.cancel_at !== null && subscription.cancel_at <= end) {
    endSubscription(world, subscription, "cancellation_requested");
    return;
  }
  const nextEnd = boundaryAfter(subscription.billing_cycle_anchor, cadenceOfItems(subscription), end);
  const items = subscription.items.data.map((item) => {
    return { ...item, current_period_start: end, current_period_end: nextEnd };
  });
  const before = { items: structuredClone(subscription.items), latest_invoice: subscription.latest_invoice };
  world.tables.subscriptions.update(subscription, { items: itemList(subscription.id, items) });
  const invoice = draftBill(world, subscription, {
    reason: "subscription_cycle",
    terms: true,
    autoAdvance: subscription.status !== "unpaid",
    period: { start, end },
  });
  world.emit("customer.subscription.updated", subscription, { previous: before });
  world.emit("invoice.created", invoice);
}

/** Nobody paid the first invoice in time. */
export function expireIncomplete(
  world: World,
  subscription: Subscription,
  voidFirst: (invoice: Stripe.Invoice) => void,
) {
  const invoice = world.tables.invoices.get(String(subscription.latest_invoice));
  if (invoice?.status === "open") voidFirst(invoice);
  changeSubscription(world, subscription, { status: "incomplete_expired", ended_at: world.clock.now() });
}
