import type Stripe from "stripe";
import { invalidParam, missingParam, missingResource } from "../errors.ts";
import { checkAmount } from "../fields.ts";
import { newId } from "../ids.ts";
import { checkManualCapture } from "../payment-methods.ts";
import type { World } from "../world.ts";
import { lineItemsOf } from "./checkout-line-items.ts";
import type { CreateSession } from "./checkout-params.ts";

const HALF_HOUR = 30 * 60;
const DAY = 24 * 3600;

export function createSession(world: World, params: CreateSession): Stripe.Checkout.Session {
  const lineItems = lineItemsOf(world, params);
  const total = lineItems.reduce((sum, item) => sum + item.amount_total, 0);
  const currency = lineItems[0]?.currency ?? "";
  checkAmount(total, currency, "line_items");
  const types = params.payment_method_types ?? ["card"];
  checkMethods(params, types);
  const customer = customerOf(world, params);
  const id = newId("cs_test");
  world.tables.checkoutPlans.put({
    id,
    lineItems,
    captureMethods: captureMethodsOf(params),
    intent: {
      metadata: params.payment_intent_data?.metadata ?? {},
      description: params.payment_intent_data?.description ?? null,
      receiptEmail: params.payment_intent_data?.receipt_email ?? null,
    },
    shipping: (params.payment_intent_data?.shipping as Stripe.PaymentIntent.Shipping | undefined) ?? null,
  });
  const expiresAt = expiryOf(world, params.expires_at);
  const session = { ...emptySession(id, world.clock.now()), ...sentValues(params), ...{ customer, currency } };
  return world.tables.sessions.put({
    ...session,
    amount_subtotal: total,
    amount_total: total,
    expires_at: expiresAt,
    payment_method_types: types,
    payment_method_options: (params.payment_method_options ?? {}) as Stripe.Checkout.Session.PaymentMethodOptions,
    url: `${world.publicUrl}/c/pay/${id}`,
  });
}

function checkMethods(params: CreateSession, types: string[]): void {
  if (types.length === 0) throw invalidParam("payment_method_types", "You must provide at least one payment method type.");
  if (params.payment_intent_data?.capture_method === "manual") checkManualCapture(types, "payment_method_types");
  if (types.includes("wechat_pay") && !params.payment_method_options?.wechat_pay) {
    throw missingParam("payment_method_options[wechat_pay][client]");
  }
}

function captureMethodsOf(params: CreateSession): Record<string, Stripe.PaymentIntent.CaptureMethod> {
  const card = params.payment_method_options?.card?.capture_method;
  return { intent: params.payment_intent_data?.capture_method ?? "automatic_async", ...(card ? { card } : {}) };
}

function customerOf(world: World, params: CreateSession): string | null {
  if (params.customer === undefined) return null;
  if (params.customer_email !== undefined) {
    throw invalidParam("customer_email", "You may only specify one of these parameters: customer, customer_email.");
  }
  if (!world.tables.customers.get(params.customer)) throw missingResource("customer", params.customer, "customer");
  return params.customer;
}

function expiryOf(world: World, wish: number | undefined): number {
  const now = world.clock.now();
  if (wish === undefined) return now + DAY;
  // A few seconds of grace: the request was on its way.
  if (wish < now + HALF_HOUR - 10) {
    throw invalidParam("expires_at", "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.");
  }
  if (wish > now + DAY + 10) {
    throw invalidParam("expires_at", "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.");
  }
  return wish;
}

function sentValues(params: CreateSession) {
  return {
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    customer_email: params.customer_email ?? null,
    customer_creation: params.customer ? null : (params.customer_creation ?? "if_required"),
    billing_address_collection: params.billing_address_collection ?? null,
    locale: (params.locale ?? null) as Stripe.Checkout.Session.Locale | null,
    metadata: params.metadata ?? {},
    phone_number_collection: { enabled: params.phone_number_collection?.enabled ?? false },
    submit_type: params.submit_type ?? null,
    success_url: params.success_url,
  };
}

function emptySession(id: string, created: number) {
  return {
    id,
    object: "checkout.session" as const,
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: null,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created,
    currency_conversion: null,
    custom_fields: [],
    custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
    customer_account: null,
    customer_details: null,
    discounts: [],
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    managed_payments: null,
    mode: "payment" as const,
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: "if_required" as const,
    payment_method_configuration_details: null,
    payment_status: "unpaid" as const,
    permissions: null,
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: "open" as const,
    subscription: null,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: "hosted_page" as const,
    wallet_options: null,
  };
}
