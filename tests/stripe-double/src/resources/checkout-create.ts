import type Stripe from "stripe";
import { customerById } from "../customer-lookup.ts";
import { invalidParam } from "../errors.ts";
import { checkAmount } from "../fields.ts";
import { newId } from "../ids.ts";
import { eligibleTypes } from "../method-types.ts";
import type { World } from "../world.ts";
import { emptySession } from "./checkout-blank.ts";
import { lineItemsOf } from "./checkout-line-items.ts";
import type { CreateSession } from "./checkout-params.ts";

const HALF_HOUR = 30 * 60;
const DAY = 24 * 3600;

export function createSession(world: World, params: CreateSession): Stripe.Checkout.Session {
  const subscribes = params.mode === "subscription";
  checkMode(params, subscribes);
  const lineItems = lineItemsOf(world, params);
  const total = lineItems.reduce((sum, item) => sum + item.amount_total, 0);
  const currency = lineItems[0]?.currency ?? "";
  checkAmount(total, currency, "line_items");
  const types = eligibleTypes({
    // Wallets are asked anew for each payment, so only a card can renew.
    allowed: subscribes ? ["card"] : params.allowed_payment_method_types,
    excluded: params.excluded_payment_method_types,
    currency,
    holdsEveryMethod: params.payment_intent_data?.capture_method === "manual",
  });
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
    ...(subscribes ? { subscription: subscriptionPlan(params) } : {}),
  });
  const expiresAt = expiryOf(world, params.expires_at);
  const session = { ...emptySession(id, world.clock.now()), ...sentValues(params), ...{ customer, currency } };
  return world.tables.sessions.put({
    ...session,
    amount_subtotal: total,
    amount_total: total,
    expires_at: expiresAt,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    payment_method_types: types,
    payment_method_options: (params.payment_method_options ?? {}) as Stripe.Checkout.Session.PaymentMethodOptions,
    mode: params.mode ?? "payment",
    payment_method_collection: subscribes ? (params.payment_method_collection ?? "always") : "if_required",
    url: `${world.publicUrl}/c/pay/${id}`,
  });
}

/** What belongs to the other mode is refused by name. */
function checkMode(params: CreateSession, subscribes: boolean): void {
  const foreign = subscribes
    ? (["payment_intent_data", "customer_creation", "submit_type"] as const)
    : (["subscription_data"] as const);
  const sent = foreign.find((key) => params[key] !== undefined);
  if (sent === undefined) return;
  const mode = subscribes ? "subscription" : "payment";
  throw invalidParam(sent, `You can not pass \`${sent}\` in \`${mode}\` mode.`);
}

function subscriptionPlan(params: CreateSession) {
  const { metadata, description } = params.subscription_data ?? {};
  return { metadata: metadata ?? {}, description: description ?? null };
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
  return customerById(world, params.customer, "customer").id;
}

function expiryOf(world: World, wish: number | undefined): number {
  const now = world.clock.now();
  if (wish === undefined) return now + DAY;
  // A few seconds of grace: the request was on its way.
  if (wish < now + HALF_HOUR - 10) {
    throw invalidParam(
      "expires_at",
      "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.",
    );
  }
  if (wish > now + DAY + 10) {
    throw invalidParam(
      "expires_at",
      "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.",
    );
  }
  return wish;
}

function sentValues(params: CreateSession) {
  const creation = params.mode === "subscription" ? ("always" as const) : ("if_required" as const);
  return {
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    customer_email: params.customer_email ?? null,
    customer_creation: params.customer ? null : (params.customer_creation ?? creation),
    billing_address_collection: params.billing_address_collection ?? null,
    locale: (params.locale ?? null) as Stripe.Checkout.Session.Locale | null,
    metadata: params.metadata ?? {},
    phone_number_collection: { enabled: params.phone_number_collection?.enabled ?? false },
    submit_type: params.submit_type ?? null,
    success_url: params.success_url,
  };
}
