import type Stripe from "stripe";
import { planOf } from "../intents.ts";
import type { World } from "../world.ts";
import { fallBehind, startOrRecover, subscriptionOf } from "./subscription-status.ts";

/** What the end of a payment means for the invoice it pays. */
function invoiceOf(world: World, intent: Stripe.PaymentIntent): Stripe.Invoice | undefined {
  return world.tables.invoices.get(planOf(world, intent).invoiceId ?? "");
}

export function paymentOf(world: World, invoice: Stripe.Invoice): Stripe.InvoicePayment | undefined {
  return world.tables.invoicePayments.all().find((row) => row.invoice === invoice.id && row.status !== "canceled");
}

/** The intent that waits for (or took) the money of an invoice. */
export function intentOf(world: World, invoice: Stripe.Invoice): Stripe.PaymentIntent | undefined {
  return world.tables.intents.get(String(paymentOf(world, invoice)?.payment.payment_intent));
}

export function invoicePaidBy(world: World, intent: Stripe.PaymentIntent): void {
  const invoice = invoiceOf(world, intent);
  const payment = invoice && paymentOf(world, invoice);
  if (!invoice || !payment || !["open", "uncollectible"].includes(invoice.status ?? "")) return;
  world.tables.invoicePayments.update(payment, {
    amount_paid: intent.amount_received,
    status: "paid",
    status_transitions: { canceled_at: null, paid_at: world.clock.now() },
  });
  keepMethod(world, invoice, intent);
  markPaid(world, invoice);
  world.emit("invoice_payment.paid", payment);
}

/** Some subscriptions go on with the card that paid last. */
function keepMethod(world: World, invoice: Stripe.Invoice, intent: Stripe.PaymentIntent): void {
  const subscription = subscriptionOf(world, invoice);
  if (subscription?.payment_settings?.save_default_payment_method !== "on_subscription") return;
  world.tables.subscriptions.update(subscription, { default_payment_method: intent.payment_method });
}

export function markPaid(world: World, invoice: Stripe.Invoice): void {
  world.tables.invoices.update(invoice, {
    status: "paid",
    attempted: true,
    attempt_count: invoice.amount_due > 0 ? Math.max(1, invoice.attempt_count) : invoice.attempt_count,
    amount_paid: invoice.amount_due,
    amount_remaining: 0,
    auto_advance: false,
    next_payment_attempt: null,
    status_transitions: { ...invoice.status_transitions, paid_at: world.clock.now() },
  });
  startOrRecover(world, invoice);
  world.emit("invoice.paid", invoice);
  world.emit("invoice.payment_succeeded", invoice);
}

export function invoicePaymentFailed(world: World, intent: Stripe.PaymentIntent): void {
  const invoice = invoiceOf(world, intent);
  if (invoice?.status !== "open") return;
  world.tables.invoices.update(invoice, { attempted: true, attempt_count: Math.max(1, invoice.attempt_count) });
  world.emit("invoice.payment_failed", invoice);
  fallBehind(world, invoice);
}
