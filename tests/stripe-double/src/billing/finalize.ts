import type Stripe from "stripe";
import { cancelIntent } from "../cancels.ts";
import { customerById } from "../customer-lookup.ts";
import { refused } from "../errors.ts";
import { minimumAmount } from "../fields.ts";
import { newId } from "../ids.ts";
import { createIntent, planOf } from "../intents.ts";
import type { World } from "../world.ts";
import { intentOf, markPaid, paymentOf } from "./settle.ts";

const DESCRIPTIONS: Record<string, string> = {
  subscription_create: "Subscription creation",
  subscription_cycle: "Subscription update",
  subscription_update: "Subscription update",
};

/** A draft becomes an invoice with a number, asks for its money, or is paid already when it asks for none. */
export function finalizeInvoice(world: World, invoice: Stripe.Invoice, paidBy?: Stripe.PaymentIntent): void {
  if (invoice.status !== "draft") {
    throw refused(
      "This invoice is already finalized, you can't re-finalize a non-draft invoice.",
      "invoice_not_editable",
    );
  }
  const customer = customerById(world, String(invoice.customer), "customer");
  const now = world.clock.now();
  const sequence = customer.next_invoice_sequence ?? 1;
  // What was paid on a page was paid as shown there.
  const shown = { due: invoice.total, ending: customer.balance };
  const { due, ending } = paidBy ? shown : withBalance(invoice, customer.balance);
  world.tables.invoices.update(invoice, {
    status: "open",
    number: `${customer.invoice_prefix}-${String(sequence).padStart(4, "0")}`,
    amount_due: due,
    amount_remaining: due,
    automatically_finalizes_at: null,
    effective_at: now,
    starting_balance: customer.balance,
    ending_balance: ending,
    hosted_invoice_url: `${world.publicUrl}/i/${invoice.id}`,
    status_transitions: { ...invoice.status_transitions, finalized_at: now },
  });
  const balanceMoved = ending !== customer.balance;
  world.tables.customers.update(customer, { next_invoice_sequence: sequence + 1, balance: ending });
  if (balanceMoved) world.emit("customer.updated", customer);
  if (due > 0) openPayment(world, invoice, paidBy ?? intentFor(world, invoice));
  world.emit("invoice.finalized", invoice);
  if (due === 0) markPaid(world, invoice);
}

/** A credit is used up first; what is too little to charge waits for the next invoice. */
function withBalance(invoice: Stripe.Invoice, balance: number): { due: number; ending: number } {
  const due = invoice.total + balance;
  const chargeable = due >= minimumAmount(invoice.currency);
  return chargeable ? { due, ending: 0 } : { due: 0, ending: due };
}

function intentFor(world: World, invoice: Stripe.Invoice): Stripe.PaymentIntent {
  return createIntent(world, {
    amountMinor: invoice.amount_due,
    currency: invoice.currency,
    captureMethod: "automatic",
    types: ["card"],
    allowedTypes: null,
    metadata: {},
    description: DESCRIPTIONS[String(invoice.billing_reason)] ?? "Payment for Invoice",
    receiptEmail: null,
    customer: String(invoice.customer),
    shipping: null,
    sessionId: null,
    returnUrl: invoice.hosted_invoice_url ?? null,
    automaticMethods: null,
    futureUsage: invoice.parent ? "off_session" : null,
  });
}

function openPayment(world: World, invoice: Stripe.Invoice, intent: Stripe.PaymentIntent): void {
  world.tables.intentPlans.update(planOf(world, intent), { invoiceId: invoice.id });
  world.tables.invoicePayments.put({
    id: newId("inpay"),
    object: "invoice_payment",
    amount_paid: null,
    amount_requested: invoice.amount_due,
    created: world.clock.now(),
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { payment_intent: intent.id, type: "payment_intent" },
    status: "open",
    status_transitions: { canceled_at: null, paid_at: null },
  });
}

/** No card will pay it any more. */
function closePayment(world: World, invoice: Stripe.Invoice): void {
  const payment = paymentOf(world, invoice);
  const intent = intentOf(world, invoice);
  if (!payment || !intent || payment.status === "paid") return;
  const transitions = { canceled_at: world.clock.now(), paid_at: null };
  world.tables.invoicePayments.update(payment, { status: "canceled", status_transitions: transitions });
  cancelIntent(world, intent, "void_invoice");
}

export function payOutOfBand(world: World, invoice: Stripe.Invoice): void {
  closePayment(world, invoice);
  markPaid(world, invoice);
}

export function voidInvoice(world: World, invoice: Stripe.Invoice): void {
  if (invoice.status !== "open" && invoice.status !== "uncollectible") {
    throw refused(`You can only void an open or uncollectible invoice. This invoice is ${invoice.status}.`);
  }
  closePayment(world, invoice);
  const transitions = { ...invoice.status_transitions, voided_at: world.clock.now() };
  const change = { status: "void", auto_advance: false, next_payment_attempt: null, status_transitions: transitions };
  world.tables.invoices.update(invoice, change);
  world.emit("invoice.voided", invoice);
}

export function markUncollectible(world: World, invoice: Stripe.Invoice): void {
  if (invoice.status !== "open") {
    throw refused(`You can only mark an open invoice as uncollectible. This invoice is ${invoice.status}.`);
  }
  const transitions = { ...invoice.status_transitions, marked_uncollectible_at: world.clock.now() };
  const change = { status: "uncollectible", auto_advance: false, next_payment_attempt: null };
  world.tables.invoices.update(invoice, { ...change, status_transitions: transitions });
  world.emit("invoice.marked_uncollectible", invoice);
}
