import type Stripe from "stripe";
import { worldOf } from "../billing/clock-world.ts";
import { draftInvoice } from "../billing/invoice-drafts.ts";
import { pendingItems, putOnInvoice } from "../billing/invoice-items.ts";
import { recount } from "../billing/invoice-lines.ts";
import { customerById } from "../customer-lookup.ts";
import { invalidParam, missingParam, missingReference, refused } from "../errors.ts";
import { mergeMetadata } from "../fields.ts";
import { attachedMethod } from "../payment-methods.ts";
import type { Values } from "../schema.ts";
import type { World } from "../world.ts";
import type { createShape, updateShape } from "./invoice-params.ts";

type Create = Values<typeof createShape>;
type Update = Values<typeof updateShape>;
const DAY = 24 * 3600;

/** An invoice written by hand: empty, or with what waits for the customer or for one of its subscriptions. */
export function createInvoice(outside: World, values: Create): Stripe.Invoice {
  const subscription = values.subscription === undefined ? undefined : findSubscription(outside, values.subscription);
  const customerId = values.customer ?? (subscription ? String(subscription.customer) : undefined);
  if (customerId === undefined) throw missingParam("customer");
  const customer = customerById(outside, customerId, "customer");
  const world = worldOf(outside, customer);
  const collection = values.collection_method ?? subscription?.collection_method ?? "charge_automatically";
  checkDueDate(world, collection, values);
  const currency = values.currency ?? subscription?.currency ?? customer.currency ?? "usd";
  const method = values.default_payment_method;
  const invoice = draftInvoice(world, {
    customer,
    currency,
    reason: "manual",
    collection,
    autoAdvance: values.auto_advance ?? false,
    daysUntilDue: values.days_until_due,
    dueDate: values.due_date,
    subscription,
    description: values.description,
    footer: values.footer,
    metadata: values.metadata,
    defaultMethod: method && attachedMethod(world, method, customer, "default_payment_method").id,
    customFields: values.custom_fields,
  });
  recount(world, invoice);
  const sweeps = values.pending_invoice_items_behavior === "include" || subscription !== undefined;
  const waiting = sweeps ? pendingItems(world, customer.id, currency, subscription?.id) : [];
  for (const item of waiting) putOnInvoice(world, item, invoice);
  world.emit("invoice.created", invoice);
  return invoice;
}

function findSubscription(world: World, id: string): Stripe.Subscription {
  const row = world.tables.subscriptions.get(id);
  if (!row) throw missingReference("subscription", id, "subscription");
  return row;
}

function checkDueDate(world: World, collection: string, values: Update): void {
  const { days_until_due: days, due_date: date } = values;
  if (collection !== "send_invoice") {
    const param = days !== undefined ? "days_until_due" : date !== undefined ? "due_date" : undefined;
    if (param)
      throw invalidParam(param, `You can only specify \`${param}\` if the collection_method is \`send_invoice\`.`);
    return;
  }
  if (days !== undefined && date !== undefined) {
    throw invalidParam("due_date", "You may only specify one of these parameters: days_until_due, due_date.");
  }
  if (days === undefined && date === undefined) {
    throw invalidParam(
      "days_until_due",
      "If collection_method is `send_invoice`, either `days_until_due` or `due_date` is required.",
      "parameter_missing",
    );
  }
  if (date !== undefined && date < world.clock.now()) {
    throw invalidParam("due_date", "The `due_date` must be in the future.");
  }
}

const AFTER_DRAFT = ["auto_advance", "default_payment_method", "expand", "metadata"];

/** A draft may change, a finalised invoice hardly. */
export function updateInvoice(world: World, invoice: Stripe.Invoice, values: Update): void {
  const frozen = Object.keys(values).find((key) => !AFTER_DRAFT.includes(key));
  if (invoice.status !== "draft" && frozen) {
    const message = `Finalized invoices can't be updated in this way: \`${frozen}\` is only editable on a draft.`;
    throw refused(message, "invoice_not_editable", frozen);
  }
  const collection = values.collection_method ?? invoice.collection_method;
  const asksDate = values.days_until_due !== undefined || values.due_date !== undefined;
  if (asksDate || (values.collection_method && collection !== invoice.collection_method)) {
    checkDueDate(world, collection, values);
  }
  const customer = customerById(world, String(invoice.customer), "customer");
  const method = values.default_payment_method;
  world.tables.invoices.update(invoice, {
    auto_advance: values.auto_advance ?? invoice.auto_advance,
    collection_method: collection,
    custom_fields: values.custom_fields ?? invoice.custom_fields,
    default_payment_method: method
      ? attachedMethod(world, method, customer, "default_payment_method").id
      : invoice.default_payment_method,
    description: values.description === undefined ? invoice.description : values.description || null,
    due_date: collection === "send_invoice" ? dueDate(invoice, values) : null,
    footer: values.footer === undefined ? invoice.footer : values.footer || null,
    metadata: mergeMetadata(invoice.metadata ?? {}, values.metadata),
    ...schedule(invoice, values.auto_advance, world.clock.now()),
  });
  world.emit("invoice.updated", invoice);
}

function dueDate(invoice: Stripe.Invoice, values: Update): number | null {
  if (values.due_date !== undefined) return values.due_date;
  return values.days_until_due === undefined ? invoice.due_date : invoice.created + values.days_until_due * DAY;
}

/** Switching automatic collection on or off moves what happens next. */
function schedule(invoice: Stripe.Invoice, auto: boolean | undefined, now: number): Partial<Stripe.Invoice> {
  if (auto === undefined || auto === invoice.auto_advance) return {};
  const next = auto ? now + 3600 : null;
  if (invoice.status === "draft") return { automatically_finalizes_at: next };
  return invoice.collection_method === "charge_automatically" ? { next_payment_attempt: next } : {};
}
