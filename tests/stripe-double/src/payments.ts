import type Stripe from "stripe";
import { worldOf } from "./billing/clock-world.ts";
import { invoicePaidBy, invoicePaymentFailed } from "./billing/settle.ts";
import { createCharge } from "./charges.ts";
import { openDispute } from "./disputes.ts";
import { capturesLater, planOf } from "./intents.ts";
import { outcomeOf, shownMethod } from "./payment-methods.ts";
import type { StoredMethod } from "./rows.ts";
import { adoptBuyer, completeSession } from "./session-lifecycle.ts";
import type { CardOutcome } from "./test-cards.ts";
import type { World } from "./world.ts";

type Failure = Extract<CardOutcome, { kind: "decline" }>;

const NOT_AUTHENTICATED: Failure = {
  kind: "decline",
  code: "payment_intent_authentication_failure",
  message: "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
};

/** The buyer tries to pay: ends in money, in a refusal kept on the intent, or in a question to the buyer. */
export function attemptPayment(outside: World, intent: Stripe.PaymentIntent, method: StoredMethod): void {
  const world = worldOf(outside, intent.customer as string | null);
  world.tables.intentPlans.update(planOf(world, intent), { methodId: method.id });
  const outcome = outcomeOf(method);
  if (outcome.kind === "decline") declinePayment(world, intent, method, outcome, true);
  else if (outcome.kind === "challenge") askBuyer(world, intent, method);
  else takeMoney(world, intent, method);
}

/** The answer of the buyer on the bank's (or wallet's) own page. */
export function answerChallenge(outside: World, intent: Stripe.PaymentIntent, passed: boolean): void {
  const world = worldOf(outside, intent.customer as string | null);
  const method = world.tables.methods.get(planOf(world, intent).methodId ?? "");
  if (intent.status !== "requires_action" || !method) return;
  if (passed) {
    world.tables.methods.update(method, { authenticated: true });
    takeMoney(world, intent, method);
  } else declinePayment(world, intent, method, NOT_AUTHENTICATED, false);
}

function askBuyer(world: World, intent: Stripe.PaymentIntent, method: StoredMethod): void {
  const url = `${world.publicUrl}/authenticate/${intent.id}`;
  world.tables.intents.update(intent, {
    status: "requires_action",
    payment_method: method.id,
    last_payment_error: null,
    next_action: { type: "redirect_to_url", redirect_to_url: { url, return_url: planOf(world, intent).returnUrl } },
  });
  world.emit("payment_intent.requires_action", intent);
}

function declinePayment(
  world: World,
  intent: Stripe.PaymentIntent,
  method: StoredMethod,
  failure: Failure,
  charged: boolean,
): void {
  const charge = charged ? createCharge(world, intent, method, { captured: false, failure }) : undefined;
  world.tables.intents.update(intent, {
    status: "requires_payment_method",
    payment_method: null,
    next_action: null,
    latest_charge: charge?.id ?? intent.latest_charge,
    last_payment_error: {
      type: charged ? "card_error" : "invalid_request_error",
      code: failure.code,
      message: failure.message,
      ...(failure.declineCode ? { decline_code: failure.declineCode } : {}),
      ...(charge ? { charge: charge.id } : {}),
      payment_method: shownMethod(method),
    } as unknown as Stripe.PaymentIntent.LastPaymentError,
  });
  if (charge) world.emit("charge.failed", charge);
  world.emit("payment_intent.payment_failed", intent);
  invoicePaymentFailed(world, intent);
}

function takeMoney(world: World, intent: Stripe.PaymentIntent, method: StoredMethod): void {
  adoptBuyer(world, intent, method);
  const later = capturesLater(intent, method.type);
  const charge = createCharge(world, intent, method, { captured: !later });
  world.tables.intents.update(intent, {
    status: later ? "requires_capture" : "succeeded",
    amount_capturable: later ? intent.amount : 0,
    amount_received: later ? 0 : intent.amount,
    latest_charge: charge.id,
    payment_method: method.id,
    last_payment_error: null,
    next_action: null,
  });
  world.emit("charge.succeeded", charge);
  world.emit(later ? "payment_intent.amount_capturable_updated" : "payment_intent.succeeded", intent);
  invoicePaidBy(world, intent);
  completeSession(world, intent, method);
  if (!later) disputeIfAsked(world, charge, method);
}

/** The disputed test card: the buyer's bank takes the money back as soon as it was captured. */
export function disputeIfAsked(world: World, charge: Stripe.Charge, method: StoredMethod | undefined): void {
  if (method && outcomeOf(method).kind === "dispute") openDispute(world, charge, "fraudulent");
}
