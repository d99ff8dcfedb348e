import type Stripe from "stripe";
import { newId } from "../ids.ts";
import type { World } from "../world.ts";

const HOUR = 3600;
const DAY = 24 * HOUR;

export interface InvoiceWish {
  customer: Stripe.Customer;
  currency: string;
  reason: Stripe.Invoice.BillingReason;
  collection: Stripe.Invoice.CollectionMethod;
  autoAdvance: boolean;
  daysUntilDue?: number | null | undefined;
  dueDate?: number | undefined;
  subscription?: Stripe.Subscription | undefined;
  period?: { start: number; end: number } | undefined;
  description?: string | undefined;
  footer?: string | undefined;
  metadata?: Record<string, string> | undefined;
  defaultMethod?: string | undefined;
  customFields?: { name: string; value: string }[] | undefined;
}

/** A draft without lines. Whoever adds them announces it with `invoice.created`. */
export function draftInvoice(world: World, wish: InvoiceWish): Stripe.Invoice {
  const now = world.clock.now();
  const sent = wish.collection === "send_invoice";
  const dueDate = wish.dueDate ?? (wish.daysUntilDue == null ? null : now + wish.daysUntilDue * DAY);
  return world.tables.invoices.put({
    ...blankInvoice(now),
    ...buyer(wish.customer),
    id: newId("in"),
    auto_advance: wish.autoAdvance,
    automatically_finalizes_at: wish.autoAdvance ? now + HOUR : null,
    billing_reason: wish.reason,
    collection_method: wish.collection,
    currency: wish.currency,
    custom_fields: wish.customFields ?? null,
    default_payment_method: wish.defaultMethod ?? null,
    description: wish.description ?? null,
    due_date: sent ? dueDate : null,
    footer: wish.footer ?? null,
    metadata: wish.metadata ?? {},
    next_payment_attempt: !sent && wish.autoAdvance ? now + HOUR : null,
    parent: wish.subscription ? subscriptionParent(wish.subscription) : null,
    period_end: wish.period?.end ?? now,
    period_start: wish.period?.start ?? now,
  } as unknown as Stripe.Invoice);
}

function subscriptionParent(subscription: Stripe.Subscription): Stripe.Invoice.Parent {
  return {
    quote_details: null,
    subscription_details: { metadata: { ...subscription.metadata }, subscription: subscription.id },
    type: "subscription_details",
  };
}

function buyer(customer: Stripe.Customer) {
  return {
    customer: customer.id,
    customer_address: customer.address,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    customer_phone: customer.phone ?? null,
    customer_shipping: customer.shipping,
    customer_tax_exempt: customer.tax_exempt ?? "none",
    test_clock: customer.test_clock,
  };
}

function blankInvoice(created: number) {
  return {
    object: "invoice",
    account_country: "US",
    account_name: "Stripe double",
    account_tax_ids: null,
    amount_due: 0,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_remaining: 0,
    amount_shipping: 0,
    application: null,
    attempt_count: 0,
    attempted: false,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    created,
    customer_account: null,
    customer_tax_ids: [],
    default_source: null,
    default_tax_rates: [],
    discounts: [],
    effective_at: null,
    ending_balance: null,
    from_invoice: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: { type: "self" },
    last_finalization_error: null,
    latest_revision: null,
    livemode: false,
    number: null,
    on_behalf_of: null,
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: null,
    shipping_cost: null,
    shipping_details: null,
    starting_balance: 0,
    statement_descriptor: null,
    status: "draft",
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal: 0,
    subtotal_excluding_tax: 0,
    total: 0,
    total_discount_amounts: [],
    total_excluding_tax: 0,
    total_pretax_credit_amounts: [],
    total_taxes: [],
    webhooks_delivered_at: created,
    lines: { object: "list", data: [], has_more: false, url: "" },
  };
}
