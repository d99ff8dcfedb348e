import type Stripe from "stripe";
import { namedPrice, oneTimePriceData, priceFromData, productName, taxBehavior } from "../billing/catalogue.ts";
import { worldOf } from "../billing/clock-world.ts";
import { createInvoiceItem, lineOfItem, putOnInvoice } from "../billing/invoice-items.ts";
import { recount } from "../billing/invoice-lines.ts";
import { customerById } from "../customer-lookup.ts";
import { invalidParam, missingParam, missingReference, missingResource, refused } from "../errors.ts";
import { expand } from "../expand.ts";
import { currency, mergeMetadata, metadata } from "../fields.ts";
import { inTime, listShape, pageOf } from "../lists.ts";
import type { Routes } from "../router.ts";
import { flag, integer, list, object, readParams, required, text, type Values } from "../schema.ts";
import type { World } from "../world.ts";

const expandOnly = { expand: list(text()) };
const amount = integer({ min: -99_999_999_999, max: 99_999_999_999 });
const quantity = integer({ min: 0, max: 999_999 });
const moment = required(integer({ min: 0, max: 32_503_680_000 }));
const period = object({ start: moment, end: moment });

const createShape = {
  ...expandOnly,
  amount,
  currency: currency(),
  customer: required(text()),
  description: text({ emptyable: true }),
  invoice: text(),
  metadata: metadata(),
  period,
  price_data: oneTimePriceData,
  pricing: object({ price: text() }),
  quantity,
  subscription: text(),
  tax_behavior: taxBehavior,
};
type Create = Values<typeof createShape>;
const updateShape = { ...expandOnly, amount, description: text({ emptyable: true }), metadata: metadata(), quantity };

function itemById(world: World, id: string): Stripe.InvoiceItem {
  const item = world.tables.invoiceItems.get(id);
  if (!item) throw missingResource("invoiceitem", id, "invoiceitem");
  return item;
}

/** The invoice an item is put on must still be a draft of the same customer and currency. */
function draftById(world: World, id: string, customer: string): Stripe.Invoice {
  const invoice = world.tables.invoices.get(id);
  if (!invoice || invoice.customer !== customer) throw missingReference("invoice", id, "invoice");
  checkDraft(invoice);
  return invoice;
}

function checkDraft(invoice: Stripe.Invoice | undefined): void {
  if (invoice && invoice.status !== "draft") {
    throw refused("This invoice is no longer editable", "invoice_not_editable", "invoice");
  }
}

function priceOf(world: World, values: Create): Stripe.Price | undefined {
  const ways = [values.amount, values.price_data, values.pricing?.price].filter((way) => way !== undefined);
  if (ways.length > 1) {
    throw invalidParam("amount", "You may only specify one of these parameters: amount, price_data, pricing.");
  }
  if (values.price_data) return priceFromData(world, values.price_data, "price_data");
  if (values.pricing?.price === undefined) return undefined;
  const price = namedPrice(world, values.pricing.price, "pricing[price]");
  if (price.type === "recurring") {
    throw invalidParam(
      "pricing[price]",
      "The price specified is set to `type=recurring` but this field only accepts prices with `type=one_time`.",
    );
  }
  return price;
}

function createItem(outside: World, values: Create): Stripe.InvoiceItem {
  const customer = customerById(outside, values.customer, "customer");
  const world = worldOf(outside, customer);
  const price = priceOf(world, values);
  const invoice = values.invoice === undefined ? undefined : draftById(world, values.invoice, customer.id);
  if (!price && values.amount === undefined) throw missingParam("amount");
  const code = price?.currency ?? values.currency ?? invoice?.currency;
  if (code === undefined) throw missingParam("currency");
  if (invoice && invoice.currency !== code) {
    throw invalidParam(
      "currency",
      `The currency of the item (${code}) must match the invoice's (${invoice.currency}).`,
    );
  }
  if (values.subscription !== undefined && !world.tables.subscriptions.get(values.subscription)) {
    throw missingReference("subscription", values.subscription, "subscription");
  }
  const count = values.quantity ?? 1;
  const now = world.clock.now();
  const item = createInvoiceItem(world, {
    customer,
    currency: code,
    amountMinor: price ? (price.unit_amount ?? 0) * count : (values.amount ?? 0),
    quantity: price ? count : 1,
    description: values.description || (price ? productName(world, price) : null),
    price,
    period: values.period ?? { start: now, end: now },
    metadata: values.metadata ?? {},
    subscription: values.subscription ?? null,
  });
  if (invoice) putOnInvoice(world, item, invoice);
  return item;
}

/** Changes an item and the line that shows it. */
function changeItem(world: World, item: Stripe.InvoiceItem, values: Values<typeof updateShape>): void {
  const invoice = world.tables.invoices.get(String(item.invoice));
  checkDraft(invoice);
  const price = world.tables.prices.get(String(item.pricing?.price_details?.price));
  if (price && values.amount !== undefined) {
    throw invalidParam("amount", "You can only change the `amount` of an item without a price.");
  }
  if (!price && values.quantity !== undefined) {
    throw invalidParam("quantity", "You can only change the `quantity` of an item with a price.");
  }
  const count = values.quantity ?? item.quantity;
  const total = price ? (price.unit_amount ?? 0) * count : (values.amount ?? item.amount);
  const description = values.description === undefined ? item.description : values.description || null;
  const merged = mergeMetadata(item.metadata ?? {}, values.metadata);
  const change = { amount: total, description, quantity: count, metadata: merged };
  world.tables.invoiceItems.update(item, { ...change, net_amount: total });
  const line = lineOfItem(world, item);
  if (!line || !invoice) return;
  world.tables.invoiceLines.update(line, { ...change, subtotal: total });
  recount(world, invoice);
}

export const invoiceItemRoutes: Routes = {
  "POST /v1/invoiceitems": (world, { params }) => {
    const values = readParams(createShape, params);
    return expand(world, createItem(world, values), values.expand ?? []);
  },

  "GET /v1/invoiceitems": (world, { params }) => {
    const shape = { ...listShape, ...expandOnly, customer: text(), invoice: text(), pending: flag() };
    const values = readParams(shape, params);
    const rows = world.tables.invoiceItems
      .all()
      .filter((row) => values.customer === undefined || row.customer === values.customer)
      .filter((row) => values.invoice === undefined || row.invoice === values.invoice)
      .filter((row) => values.pending === undefined || (row.invoice === null) === values.pending)
      .filter((row) => inTime({ created: row.date }, values.created));
    return expand(world, pageOf(rows, values, "/v1/invoiceitems", "invoiceitem"), values.expand ?? []);
  },

  "GET /v1/invoiceitems/:id": (world, { params, path }) => {
    const values = readParams(expandOnly, params);
    return expand(world, itemById(world, path.id ?? ""), values.expand ?? []);
  },

  "POST /v1/invoiceitems/:id": (world, { params, path }) => {
    const values = readParams(updateShape, params);
    const item = itemById(world, path.id ?? "");
    changeItem(world, item, values);
    return expand(world, item, values.expand ?? []);
  },

  "DELETE /v1/invoiceitems/:id": (world, { params, path }) => {
    readParams({}, params);
    const item = itemById(world, path.id ?? "");
    const invoice = world.tables.invoices.get(String(item.invoice));
    checkDraft(invoice);
    const line = lineOfItem(world, item);
    if (line) world.tables.invoiceLines.remove(line.id);
    world.tables.invoiceItems.remove(item.id);
    if (invoice) recount(world, invoice);
    world.emit("invoiceitem.deleted", item);
    return { id: item.id, object: "invoiceitem", deleted: true };
  },
};
