import type Stripe from "stripe";
import { newId } from "../ids.ts";
import type { World } from "../world.ts";
import { boundary } from "./periods.ts";
import { type ChosenItem, itemList, newItem, sharedTerms } from "./subscription-items.ts";

export interface SubscriptionWish {
  customer: Stripe.Customer;
  items: ChosenItem[];
  collection: Stripe.Subscription.CollectionMethod;
  status: Stripe.Subscription.Status;
  daysUntilDue?: number | undefined;
  defaultMethod?: string | undefined;
  description?: string | undefined;
  metadata?: Record<string, string> | undefined;
  savesMethod?: "off" | "on_subscription" | undefined;
  cancelAtPeriodEnd?: boolean | undefined;
}

/** A subscription that starts now, its first period included. Nothing is billed and nobody is told yet. */
export function startSubscription(world: World, wish: SubscriptionWish): Stripe.Subscription {
  const { cadence, currency } = sharedTerms(wish.items.map((item) => item.price));
  const now = world.clock.now();
  const period = { start: now, end: boundary(now, cadence, 1) };
  const id = newId("sub");
  const ends = wish.cancelAtPeriodEnd ?? false;
  return world.tables.subscriptions.put({
    ...blankSubscription(now),
    id,
    cancel_at: ends ? period.end : null,
    cancel_at_period_end: ends,
    canceled_at: ends ? now : null,
    cancellation_details: cancellation(ends ? "cancellation_requested" : null),
    collection_method: wish.collection,
    currency,
    customer: wish.customer.id,
    days_until_due: wish.daysUntilDue ?? null,
    default_payment_method: wish.defaultMethod ?? null,
    description: wish.description ?? null,
    items: itemList(
      id,
      wish.items.map((item) => newItem(world, id, item, period)),
    ),
    metadata: wish.metadata ?? {},
    payment_settings: paymentSettings(wish.savesMethod ?? "off"),
    status: wish.status,
    test_clock: wish.customer.test_clock,
  } as Stripe.Subscription);
}

export function paymentSettings(saves: "off" | "on_subscription"): Stripe.Subscription.PaymentSettings {
  return { payment_method_options: null, payment_method_types: null, save_default_payment_method: saves };
}

function cancellation(reason: "cancellation_requested" | null): Stripe.Subscription.CancellationDetails {
  return { comment: null, feedback: null, feedback_option: null, reason };
}

function blankSubscription(now: number) {
  return {
    object: "subscription",
    application: null,
    application_fee_percent: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: now,
    billing_cycle_anchor_config: null,
    billing_mode: { flexible: { proration_discounts: "included" }, type: "flexible" },
    billing_schedules: [],
    billing_thresholds: null,
    created: now,
    customer_account: null,
    default_source: null,
    default_tax_rates: [],
    discounts: [],
    ended_at: null,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: "self" },
    },
    latest_invoice: null,
    livemode: false,
    managed_payments: null,
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    pause_collection: null,
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    start_date: now,
    transfer_data: null,
    trial_end: null,
    trial_settings: { end_behavior: { billing_cycle_anchor: "now", missing_payment_method: "create_invoice" } },
    trial_start: null,
  };
}
