import type Stripe from "stripe";
import { customerById } from "../customer-lookup.ts";
import { cardError, missingParam, refused } from "../errors.ts";
import { checkAmount, currency, email, metadata, shipping, webUrl } from "../fields.ts";
import { createIntent, planOf } from "../intents.ts";
import { eligibleTypes, METHOD_TYPES } from "../method-types.ts";
import { methodFromParam, shownMethod } from "../payment-methods.ts";
import { attemptPayment } from "../payments.ts";
import { flag, integer, list, object, oneOf, required, text, type Values } from "../schema.ts";
import type { World } from "../world.ts";

export const confirmShape = {
  payment_method: text(),
  return_url: webUrl(),
  receipt_email: email(),
  off_session: flag(),
  use_stripe_sdk: flag(),
  expand: list(text()),
};

export const createShape = {
  ...confirmShape,
  amount: required(integer({ min: 1 })),
  currency: required(currency()),
  capture_method: oneOf("automatic", "automatic_async", "manual"),
  confirm: flag(),
  customer: text(),
  description: text({ maxLength: 1000 }),
  metadata: metadata(),
  shipping,
  statement_descriptor: text({ maxLength: 22 }),
  statement_descriptor_suffix: text({ maxLength: 22 }),
  allowed_payment_method_types: list(oneOf(...METHOD_TYPES)),
  excluded_payment_method_types: list(oneOf(...METHOD_TYPES)),
  automatic_payment_methods: object({ enabled: required(flag()), allow_redirects: oneOf("always", "never") }),
};

type ConfirmParams = Values<typeof confirmShape>;
type CreateParams = Values<typeof createShape>;

export function createFromParams(world: World, params: CreateParams): Stripe.PaymentIntent {
  checkAmount(params.amount, params.currency, "amount");
  const types = eligibleTypes({
    allowed: params.allowed_payment_method_types,
    excluded: params.excluded_payment_method_types,
    currency: params.currency,
    holdsEveryMethod: params.capture_method === "manual",
  });
  if (params.customer !== undefined) customerById(world, params.customer, "customer");
  const redirects = params.automatic_payment_methods?.allow_redirects ?? "always";
  const intent = createIntent(world, {
    amountMinor: params.amount,
    currency: params.currency,
    captureMethod: params.capture_method ?? "automatic_async",
    types,
    allowedTypes: params.allowed_payment_method_types ?? null,
    metadata: params.metadata ?? {},
    description: params.description ?? null,
    receiptEmail: params.receipt_email ?? null,
    customer: params.customer ?? null,
    shipping: (params.shipping as Stripe.PaymentIntent.Shipping | undefined) ?? null,
    sessionId: null,
    returnUrl: params.return_url ?? null,
    automaticMethods: { enabled: true, allow_redirects: redirects },
  });
  if (params.confirm) confirmIntent(world, intent, params);
  else if (params.payment_method !== undefined) {
    const method = methodFromParam(world, params.payment_method, "payment_method");
    world.tables.intents.update(intent, { payment_method: method.id, status: "requires_confirmation" });
  }
  return intent;
}

const CONFIRMABLE = ["requires_payment_method", "requires_confirmation", "requires_action"];

export function confirmIntent(world: World, intent: Stripe.PaymentIntent, params: ConfirmParams): void {
  if (!CONFIRMABLE.includes(intent.status)) {
    const message = `You cannot confirm this PaymentIntent because it has already ${intent.status} after being previously confirmed.`;
    throw refused(message, "payment_intent_unexpected_state");
  }
  const methodId =
    params.payment_method ?? (typeof intent.payment_method === "string" ? intent.payment_method : undefined);
  if (methodId === undefined) throw missingParam("payment_method");
  const plan = planOf(world, intent);
  if (plan.sessionId) {
    throw refused("You cannot confirm this PaymentIntent because it was created by a Checkout Session.");
  }
  const method = methodFromParam(world, methodId, "payment_method");
  world.tables.intentPlans.update(plan, { returnUrl: params.return_url ?? plan.returnUrl });
  attemptPayment(world, intent, method);
  if (intent.status === "requires_payment_method") throw cardError(intent, shownMethod(method));
}
