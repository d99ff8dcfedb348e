import type Stripe from "stripe";
import { invalidParam, missingParam, refused } from "../errors.ts";
import type { World } from "../world.ts";
import { voidInvoice } from "./finalize.ts";
import { pendingItems } from "./invoice-items.ts";
import { boundary } from "./periods.ts";
import { creditUnused, prorate } from "./prorations.ts";
import { billAtOnce, draftBill } from "./subscription-bills.ts";
import {
  type ChosenItem,
  cadenceOfItems,
  itemList,
  newItem,
  periodOf,
  planOfPrice,
  sharedTerms,
} from "./subscription-items.ts";
import { changeSubscription, endSubscription } from "./subscription-status.ts";

type Subscription = Stripe.Subscription;
type Item = Stripe.SubscriptionItem;

export interface ItemChange {
  id?: string | undefined;
  price: Stripe.Price | undefined;
  quantity: number | undefined;
  metadata: Record<string, string> | undefined;
  deleted: boolean;
}
export type ProrationBehavior = "create_prorations" | "always_invoice" | "none";

/** Other prices, quantities or items: what is left of the period is credited and charged as the behaviour says. */
export function changeItems(
  world: World,
  subscription: Subscription,
  changes: ItemChange[],
  behavior: ProrationBehavior,
  prorationDate: number | undefined,
): void {
  const now = world.clock.now();
  const before = subscription.items.data;
  const oldCadence = cadenceOfItems(subscription);
  const at = prorationDate ?? now;
  if (at < periodOf(subscription).start || at > periodOf(subscription).end) {
    throw invalidParam("proration_date", "Cannot specify a proration_date outside of the current period.");
  }
  const after = changedItems(world, subscription, changes);
  const { cadence } = sharedTerms(after.map((item) => item.price));
  const sameRhythm = cadence.interval === oldCadence.interval && cadence.count === oldCadence.count;
  const previous = { items: structuredClone(subscription.items), latest_invoice: subscription.latest_invoice };
  if (sameRhythm) {
    if (behavior !== "none") prorate(world, subscription, before, after, at);
    world.tables.subscriptions.update(subscription, { items: itemList(subscription.id, after) });
  } else {
    // Another rhythm starts over today, and is paid today.
    if (behavior !== "none") creditUnused(world, subscription, at);
    const period = { current_period_start: now, current_period_end: boundary(now, cadence, 1) };
    const items = after.map((item) => ({ ...item, ...period }));
    world.tables.subscriptions.update(subscription, {
      billing_cycle_anchor: now,
      items: itemList(subscription.id, items),
    });
  }
  const waits = pendingItems(world, String(subscription.customer), subscription.currency, subscription.id).length > 0;
  const invoice =
    !sameRhythm || (behavior === "always_invoice" && waits)
      ? draftBill(world, subscription, { reason: "subscription_update", terms: !sameRhythm })
      : undefined;
  world.emit("customer.subscription.updated", subscription, { previous });
  if (!invoice) return;
  world.emit("invoice.created", invoice);
  billAtOnce(world, invoice);
}

function changedItems(world: World, subscription: Subscription, changes: ItemChange[]): Item[] {
  let items = [...subscription.items.data];
  for (const [i, change] of changes.entries()) {
    if (change.id === undefined) {
      items.push(newItem(world, subscription.id, chosen(change, i), periodOf(subscription)));
      continue;
    }
    const old = items.find((item) => item.id === change.id);
    if (!old) throw invalidParam(`items[${i}][id]`, `No such subscription item: '${change.id}'`, "resource_missing");
    items = change.deleted
      ? items.filter((item) => item !== old)
      : items.map((item) => (item === old ? replaced(old, change) : item));
  }
  return items;
}

function chosen(change: ItemChange, index: number): ChosenItem {
  if (!change.price) throw missingParam(`items[${index}][price]`);
  return { price: change.price, quantity: change.quantity ?? 1, metadata: change.metadata ?? {} };
}

function replaced(old: Item, change: ItemChange): Item {
  const price = change.price ?? old.price;
  const metadata = change.metadata ?? old.metadata;
  return { ...old, price, plan: planOfPrice(price), quantity: change.quantity ?? old.quantity, metadata };
}

export interface CancelWish {
  invoiceNow: boolean;
  prorate: boolean;
  details: object;
}

/** Over at once. What was not used is credited only when asked for; what waits is billed or dropped. */
export function cancelNow(world: World, subscription: Subscription, wish: CancelWish): void {
  if (subscription.status === "incomplete") {
    const first = world.tables.invoices.get(String(subscription.latest_invoice));
    if (first?.status === "open") voidInvoice(world, first);
  } else if (wish.prorate) {
    creditUnused(world, subscription, world.clock.now());
  }
  const waiting = pendingItems(world, String(subscription.customer), subscription.currency, subscription.id);
  if (wish.invoiceNow && waiting.length > 0) {
    const invoice = draftBill(world, subscription, { reason: "subscription_update", terms: false });
    world.emit("invoice.created", invoice);
    billAtOnce(world, invoice);
  } else if (!wish.prorate) {
    for (const item of waiting.filter((entry) => entry.proration)) {
      world.tables.invoiceItems.remove(item.id);
      world.emit("invoiceitem.deleted", item);
    }
  }
  endSubscription(world, subscription, "cancellation_requested", wish.details);
}

/** Ends with the period, or goes on after all. */
export function cancelAtEnd(world: World, subscription: Subscription, ends: boolean, details: object): void {
  if (["canceled", "incomplete_expired"].includes(subscription.status)) {
    throw refused("A canceled subscription can only update its cancellation_details and metadata.");
  }
  changeSubscription(world, subscription, {
    cancel_at: ends ? periodOf(subscription).end : null,
    cancel_at_period_end: ends,
    canceled_at: ends ? world.clock.now() : null,
    cancellation_details: {
      ...subscription.cancellation_details,
      ...details,
      reason: ends ? "cancellation_requested" : null,
    } as Subscription["cancellation_details"],
  });
}
