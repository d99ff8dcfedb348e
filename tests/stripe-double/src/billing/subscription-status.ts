import type Stripe from "stripe";
import type { World } from "../world.ts";

type Subscription = Stripe.Subscription;

export const ENDED = ["canceled", "incomplete_expired"];

/** Changes a subscription and tells of it, with what the fields were before. */
export function changeSubscription(world: World, row: Subscription, change: Partial<Subscription>): void {
  const changed = Object.entries(change).filter(([key, value]) => {
    return JSON.stringify(row[key as keyof Subscription]) !== JSON.stringify(value);
  });
  if (changed.length === 0) return;
  const previous = Object.fromEntries(changed.map(([key]) => [key, structuredClone(row[key as keyof Subscription])]));
  world.tables.subscriptions.update(row, change);
  world.emit("customer.subscription.updated", row, { previous });
}

export function subscriptionOf(world: World, invoice: Stripe.Invoice): Subscription | undefined {
  return world.tables.subscriptions.get(String(invoice.parent?.subscription_details?.subscription));
}

/** The newest invoice of a subscription that asks (or asked) for money: its state decides between active and past due. */
export function newestBill(world: World, row: Subscription): Stripe.Invoice | undefined {
  const bills = world.tables.invoices.all().filter((invoice) => subscriptionOf(world, invoice) === row);
  return bills.filter((invoice) => invoice.status !== "draft" && invoice.status !== "void").at(-1);
}

/** The first payment starts a subscription; the payment of its newest bill brings it back. */
export function startOrRecover(world: World, invoice: Stripe.Invoice): void {
  const row = subscriptionOf(world, invoice);
  if (!row || newestBill(world, row) !== invoice) return;
  if (["incomplete", "past_due", "unpaid"].includes(row.status)) changeSubscription(world, row, { status: "active" });
}

export function fallBehind(world: World, invoice: Stripe.Invoice): void {
  const row = subscriptionOf(world, invoice);
  if (row?.status === "active") changeSubscription(world, row, { status: "past_due" });
}

/** Nothing more is collected for a subscription that is over; its open invoices stay to be paid by hand. */
function stopCollecting(world: World, row: Subscription): void {
  for (const invoice of world.tables.invoices.all()) {
    if (subscriptionOf(world, invoice) !== row || !["draft", "open"].includes(invoice.status ?? "")) continue;
    const change = { auto_advance: false, automatically_finalizes_at: null, next_payment_attempt: null };
    world.tables.invoices.update(invoice, change);
    world.emit("invoice.updated", invoice);
  }
}

type Reason = NonNullable<Subscription["cancellation_details"]>["reason"];

export function endSubscription(world: World, row: Subscription, reason: Reason, details: object = {}): void {
  const now = world.clock.now();
  world.tables.subscriptions.update(row, {
    status: "canceled",
    canceled_at: row.canceled_at ?? now,
    ended_at: now,
    cancellation_details: { ...row.cancellation_details, ...details, reason } as Subscription["cancellation_details"],
  });
  stopCollecting(world, row);
  world.emit("customer.subscription.deleted", row);
}
