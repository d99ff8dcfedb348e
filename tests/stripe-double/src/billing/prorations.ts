import type Stripe from "stripe";
import { customerById } from "../customer-lookup.ts";
import type { World } from "../world.ts";
import { productName } from "./catalogue.ts";
import { createInvoiceItem } from "./invoice-items.ts";

type Item = Stripe.SubscriptionItem;

/** The share of a price that falls on the rest of a period, to the second, in whole minor units. */
export function prorated(amountMinor: number, period: { start: number; end: number }, at: number): number {
  const length = period.end - period.start;
  if (length <= 0) return 0;
  const left = Math.min(Math.max(period.end - at, 0), length);
  // Sponsorships are large enough for the product to pass what a double holds exactly.
  return Number((BigInt(amountMinor) * BigInt(left) * 2n + BigInt(length)) / (BigInt(length) * 2n));
}

/** Waiting invoice items: what was paid for and is not used comes back, what is new is owed for the rest. */
export function prorate(
  world: World,
  subscription: Stripe.Subscription,
  before: Item[],
  after: Item[],
  at: number,
): void {
  for (const old of before) {
    const next = after.find((item) => item.id === old.id);
    if (next && sameBilling(old, next)) continue;
    addProration(world, subscription, old, at, -1);
    if (next) addProration(world, subscription, next, at, 1);
  }
  for (const item of after.filter((entry) => !before.some((old) => old.id === entry.id))) {
    addProration(world, subscription, item, at, 1);
  }
}

export function creditUnused(world: World, subscription: Stripe.Subscription, at: number): void {
  for (const item of subscription.items.data) addProration(world, subscription, item, at, -1);
}

function sameBilling(a: Item, b: Item): boolean {
  return a.price.id === b.price.id && a.quantity === b.quantity;
}

function addProration(world: World, subscription: Stripe.Subscription, item: Item, at: number, sign: 1 | -1): void {
  const quantity = item.quantity ?? 1;
  const period = { start: item.current_period_start, end: item.current_period_end };
  const amount = prorated((item.price.unit_amount ?? 0) * quantity, period, at);
  const name = `${quantity > 1 ? `${quantity} × ` : ""}${productName(world, item.price)}`;
  createInvoiceItem(world, {
    customer: customerById(world, String(subscription.customer), "customer"),
    currency: subscription.currency,
    amountMinor: amount === 0 ? 0 : sign * amount,
    quantity,
    description: `${sign < 0 ? "Unused" : "Remaining"} time on ${name} after ${dayOf(at)}`,
    price: item.price,
    period: { start: at, end: item.current_period_end },
    metadata: {},
    subscription: subscription.id,
    subscriptionItem: item.id,
  });
}

function dayOf(seconds: number): string {
  const format = new Intl.DateTimeFormat("en-GB", { day: "2-digit", month: "short", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(seconds * 1000));
}
