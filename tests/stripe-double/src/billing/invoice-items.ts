import type Stripe from "stripe";
import { newId } from "../ids.ts";
import type { World } from "../world.ts";
import { addLine, itemParent, pricingOf } from "./invoice-lines.ts";

export interface InvoiceItemWish {
  customer: Stripe.Customer;
  currency: string;
  amountMinor: number;
  quantity: number;
  description: string | null;
  price: Stripe.Price | undefined;
  period: { start: number; end: number };
  metadata: Record<string, string>;
  subscription: string | null;
  /** Only of prorations. */
  subscriptionItem?: string;
}

/** Something to be paid with the next invoice, or with the one it is put on. */
export function createInvoiceItem(world: World, wish: InvoiceItemWish): Stripe.InvoiceItem {
  const { subscription, subscriptionItem } = wish;
  const item = world.tables.invoiceItems.put({
    id: newId("ii"),
    object: "invoiceitem",
    amount: wish.amountMinor,
    currency: wish.currency,
    customer: wish.customer.id,
    customer_account: null,
    date: world.clock.now(),
    description: wish.description,
    discountable: subscriptionItem === undefined,
    discounts: [],
    invoice: null,
    livemode: false,
    metadata: wish.metadata,
    net_amount: wish.amountMinor,
    parent: subscription
      ? {
          subscription_details: { subscription, ...(subscriptionItem ? { subscription_item: subscriptionItem } : {}) },
          type: "subscription_details",
        }
      : null,
    period: wish.period,
    pricing: wish.price ? pricingOf(wish.price) : null,
    proration: subscriptionItem !== undefined,
    quantity: wish.quantity,
    quantity_decimal: String(wish.quantity),
    tax_rates: [],
    test_clock: wish.customer.test_clock,
  } as unknown as Stripe.InvoiceItem);
  world.emit("invoiceitem.created", item);
  return item;
}

/** The line of an invoice that shows an item; at most one. */
export function putOnInvoice(world: World, item: Stripe.InvoiceItem, invoice: Stripe.Invoice): void {
  world.tables.invoiceItems.update(item, { invoice: invoice.id });
  const { subscription, subscription_item: of } = item.parent?.subscription_details ?? {};
  const price = world.tables.prices.get(String(item.pricing?.price_details?.price));
  addLine(world, invoice, {
    amountMinor: item.amount,
    description: item.description,
    quantity: item.quantity,
    price,
    period: item.period,
    parent:
      of && subscription
        ? itemParent({ id: of, subscription }, item.id, item.proration)
        : ownParent(item, subscription),
    subscription: subscription ?? null,
    metadata: { ...item.metadata },
  });
}

function ownParent(item: Stripe.InvoiceItem, subscription: string | undefined) {
  return {
    invoice_item_details: {
      invoice_item: item.id,
      proration: item.proration,
      proration_details: { credited_items: null },
      subscription: subscription ?? null,
    },
    subscription_item_details: null,
    type: "invoice_item_details",
  };
}

export function lineOfItem(world: World, item: Stripe.InvoiceItem): Stripe.InvoiceLineItem | undefined {
  return world.tables.invoiceLines.all().find((line) => {
    const parent = line.parent?.invoice_item_details ?? line.parent?.subscription_item_details;
    return parent?.invoice_item === item.id;
  });
}

/** What waits for an invoice of this customer. Items of another subscription wait for that one. */
export function pendingItems(world: World, customer: string, currency: string, subscription?: string) {
  return world.tables.invoiceItems.all().filter((item) => {
    const owner = item.parent?.subscription_details?.subscription;
    const fits = owner === undefined || (subscription !== undefined && owner === subscription);
    return item.invoice === null && item.customer === customer && item.currency === currency && fits;
  });
}
