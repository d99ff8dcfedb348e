import type Stripe from "stripe";
import { cardError, refused } from "../errors.ts";
import { shownMethod } from "../payment-methods.ts";
import { attemptPayment } from "../payments.ts";
import type { StoredMethod } from "../rows.ts";
import type { World } from "../world.ts";
import { intentOf, invoicePaymentFailed } from "./settle.ts";
import { changeSubscription, endSubscription, subscriptionOf } from "./subscription-status.ts";

const DAY = 24 * 3600;
/** Days from one failed attempt to the next; after the last one the subscription ends (see `afterRetries`). */
const RETRY_AFTER_DAYS = [3, 5, 7];

export type AfterRetries = "canceled" | "unpaid";

function afterRetries(world: World): AfterRetries {
  return world.tables.settings.get("afterRetries")?.value === "unpaid" ? "unpaid" : "canceled";
}

/** The card an invoice is charged to: its own, its subscription's, or the customer's. */
export function methodOf(world: World, invoice: Stripe.Invoice): StoredMethod | undefined {
  const customer = world.tables.customers.get(String(invoice.customer));
  const chosen = [
    invoice.default_payment_method,
    subscriptionOf(world, invoice)?.default_payment_method,
    customer?.invoice_settings?.default_payment_method,
  ].find((id) => typeof id === "string");
  return world.tables.methods.get(String(chosen));
}

export function noMethod() {
  return refused(
    "This customer has no attached payment source or default payment method. Please consider adding a default payment " +
      "method. For more information, visit " +
      "https://stripe.com/docs/billing/subscriptions/payment-methods-setting#payment-method-priority.",
    "resource_missing",
  );
}

/** Stripe's own attempt, with the buyer away. Returns nothing: the invoice says how it ended. */
export function collect(world: World, invoice: Stripe.Invoice): void {
  const attempts = invoice.attempt_count + 1;
  const retryIn = invoice.billing_reason === "subscription_create" ? undefined : RETRY_AFTER_DAYS[attempts - 1];
  const nextAt = retryIn === undefined ? null : world.clock.now() + retryIn * DAY;
  world.tables.invoices.update(invoice, { attempted: true, attempt_count: attempts, next_payment_attempt: nextAt });
  const method = methodOf(world, invoice);
  const intent = intentOf(world, invoice);
  if (!intent) return;
  if (method) attemptPayment(world, intent, method);
  else invoicePaymentFailed(world, intent);
  if (intent.status === "requires_action") askForAction(world, invoice, intent);
  if (invoice.status === "open" && nextAt === null) giveUp(world, invoice);
}

function askForAction(world: World, invoice: Stripe.Invoice, intent: Stripe.PaymentIntent): void {
  invoicePaymentFailed(world, intent);
  world.emit("invoice.payment_action_required", invoice);
}

function giveUp(world: World, invoice: Stripe.Invoice): void {
  if (invoice.billing_reason === "subscription_create") return;
  world.tables.invoices.update(invoice, { auto_advance: false });
  const subscription = subscriptionOf(world, invoice);
  if (subscription?.status !== "past_due") return;
  if (afterRetries(world) === "unpaid") changeSubscription(world, subscription, { status: "unpaid" });
  else endSubscription(world, subscription, "payment_failed");
}

/** Somebody asks for the money now, with this card. A refusal is an answer, and moves no retry. */
export function payNow(world: World, invoice: Stripe.Invoice, method: StoredMethod | undefined): void {
  const intent = intentOf(world, invoice);
  if (!method) throw noMethod();
  if (!intent) return;
  attemptPayment(world, intent, method);
  if (intent.status === "requires_payment_method") throw cardError(intent, shownMethod(method));
  if (intent.status === "requires_action") {
    askForAction(world, invoice, intent);
    throw refused(
      "The PaymentIntent requires action. Please complete it on the hosted invoice page.",
      "invoice_payment_intent_requires_action",
    );
  }
}
