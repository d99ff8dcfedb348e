import type Stripe from "stripe";
import { newId, randomText } from "./ids.ts";
import type { IntentPlan } from "./rows.ts";
import type { World } from "./world.ts";

export interface NewIntent {
  amountMinor: number;
  currency: string;
  captureMethod: Stripe.PaymentIntent.CaptureMethod;
  types: string[];
  allowedTypes: string[] | null;
  metadata: Record<string, string>;
  description: string | null;
  receiptEmail: string | null;
  customer: string | null;
  shipping: Stripe.PaymentIntent.Shipping | null;
  sessionId: string | null;
  returnUrl: string | null;
  automaticMethods: Stripe.PaymentIntent.AutomaticPaymentMethods | null;
  futureUsage?: Stripe.PaymentIntent.SetupFutureUsage | null;
  cardCapture?: Stripe.PaymentIntent.CaptureMethod | undefined;
}

export function createIntent(world: World, wish: NewIntent): Stripe.PaymentIntent {
  const id = newId("pi");
  const intent = {
    id,
    object: "payment_intent",
    allowed_payment_method_types: wish.allowedTypes as Stripe.PaymentIntent["allowed_payment_method_types"],
    amount: wish.amountMinor,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: wish.automaticMethods,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: wish.captureMethod,
    client_secret: `${id}_secret_${randomText(25)}`,
    confirmation_method: "automatic",
    created: world.clock.now(),
    currency: wish.currency,
    customer: wish.customer,
    customer_account: null,
    description: wish.description,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: wish.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: wish.cardCapture ? ({ card: { capture_method: wish.cardCapture } } as never) : {},
    payment_method_types: wish.types,
    payment_record: null,
    processing: null,
    receipt_email: wish.receiptEmail,
    review: null,
    setup_future_usage: wish.futureUsage ?? null,
    shipping: wish.shipping,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: "requires_payment_method",
    transfer_group: null,
  } satisfies Stripe.PaymentIntent;
  world.tables.intents.put(intent);
  world.tables.intentPlans.put({ id, sessionId: wish.sessionId, methodId: null, returnUrl: wish.returnUrl });
  world.emit("payment_intent.created", intent);
  return intent;
}

export function planOf(world: World, intent: Stripe.PaymentIntent): IntentPlan {
  const plan = world.tables.intentPlans.get(intent.id);
  if (!plan) throw new Error(`payment intent ${intent.id} has no plan`);
  return plan;
}

export function chargeOf(world: World, intent: Stripe.PaymentIntent): Stripe.Charge | undefined {
  return typeof intent.latest_charge === "string" ? world.tables.charges.get(intent.latest_charge) : undefined;
}

/** A method's own setting goes before the intent's. */
export function capturesLater(intent: Stripe.PaymentIntent, methodType: string): boolean {
  const own = (intent.payment_method_options as Record<string, { capture_method?: string }> | null)?.[methodType];
  return (own?.capture_method ?? intent.capture_method) === "manual";
}
