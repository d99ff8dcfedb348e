import type Stripe from "stripe";
import { newId } from "../ids.ts";
import { formatMinor } from "../money.ts";
import type { World } from "../world.ts";
import { productName } from "./catalogue.ts";

type Line = Stripe.InvoiceLineItem;
const SHOWN_LINES = 10;

export interface LineWish {
  amountMinor: number;
  description: string | null;
  quantity: number;
  price: Stripe.Price | undefined;
  period: { start: number; end: number };
  parent: object;
  subscription: string | null;
  metadata?: Record<string, string> | null;
}

export function linesOf(world: World, invoiceId: string): Line[] {
  return world.tables.invoiceLines.all().filter((line) => line.invoice === invoiceId);
}

export function addLine(world: World, invoice: Stripe.Invoice, wish: LineWish): Line {
  const line = world.tables.invoiceLines.put({
    id: newId("il"),
    object: "line_item",
    amount: wish.amountMinor,
    currency: invoice.currency,
    description: wish.description,
    discount_amounts: [],
    discountable: true,
    discounts: [],
    invoice: invoice.id,
    livemode: false,
    metadata: wish.metadata ?? {},
    parent: wish.parent,
    period: wish.period,
    pretax_credit_amounts: [],
    pricing: wish.price ? pricingOf(wish.price) : null,
    quantity: wish.quantity,
    quantity_decimal: String(wish.quantity),
    subscription: wish.subscription,
    subtotal: wish.amountMinor,
    taxes: [],
  } as unknown as Line);
  recount(world, invoice);
  return line;
}

export function pricingOf(price: Stripe.Price): Stripe.InvoiceItem.Pricing {
  return {
    price_details: { price: price.id, product: price.product },
    type: "price_details",
    unit_amount_decimal: price.unit_amount_decimal,
  } as Stripe.InvoiceItem.Pricing;
}

/** One term of one item of a subscription. */
export function addTermLine(
  world: World,
  invoice: Stripe.Invoice,
  item: Stripe.SubscriptionItem,
  period: { start: number; end: number },
): Line {
  const quantity = item.quantity ?? 1;
  return addLine(world, invoice, {
    amountMinor: (item.price.unit_amount ?? 0) * quantity,
    description: `${quantity} × ${productName(world, item.price)} (at ${rate(item.price)})`,
    quantity,
    price: item.price,
    period,
    parent: itemParent(item, null, false),
    subscription: item.subscription,
    metadata: invoice.parent?.subscription_details?.metadata ?? {},
  });
}

export function itemParent(item: { id: string; subscription: string }, invoiceItem: string | null, proration: boolean) {
  return {
    invoice_item_details: null,
    subscription_item_details: {
      invoice_item: invoiceItem,
      proration,
      proration_details: { credited_items: null },
      subscription: item.subscription,
      subscription_item: item.id,
    },
    type: "subscription_item_details",
  };
}

function rate(price: Stripe.Price): string {
  const amount = formatMinor(price.unit_amount ?? 0, price.currency, "en-US");
  const { interval, interval_count: count } = price.recurring ?? { interval: "month", interval_count: 1 };
  return count === 1 ? `${amount} / ${interval}` : `${amount} every ${count} ${interval}s`;
}

/** Sums and the first lines, as the invoice shows them; the rest is behind its `/lines`. */
export function recount(world: World, invoice: Stripe.Invoice): void {
  const lines = linesOf(world, invoice.id);
  const total = lines.reduce((sum, line) => sum + line.amount, 0);
  const due = Math.max(0, total);
  world.tables.invoices.update(invoice, {
    subtotal: total,
    subtotal_excluding_tax: total,
    total,
    total_excluding_tax: total,
    amount_due: due,
    amount_remaining: due,
    lines: {
      object: "list",
      data: lines.slice(0, SHOWN_LINES),
      has_more: lines.length > SHOWN_LINES,
      url: `/v1/invoices/${invoice.id}/lines`,
    } as Stripe.Invoice["lines"],
  });
}
