import type Stripe from "stripe";
import { subscribe } from "./billing/checkout-subscription.ts";
import { blankCustomer } from "./customer-blank.ts";
import { planOf } from "./intents.ts";
import { attachMethod } from "./payment-methods.ts";
import type { StoredMethod } from "./rows.ts";
import type { World } from "./world.ts";

/** The payment a session asks for, once the buyer pressed Pay. */
export function intentOfSession(world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent | undefined {
  const hidden = world.tables.checkoutPlans.get(session.id)?.intentId;
  return world.tables.intents.get(hidden ?? String(session.payment_intent));
}

function sessionOf(world: World, intent: Stripe.PaymentIntent): Stripe.Checkout.Session | undefined {
  return world.tables.sessions.get(planOf(world, intent).sessionId ?? "");
}

/** Whoever subscribes becomes a customer; a card that renewals will need is kept. */
export function adoptBuyer(world: World, intent: Stripe.PaymentIntent, method: StoredMethod): void {
  const session = sessionOf(world, intent);
  if (session?.mode === "subscription") {
    const customer = session.customer ?? newBuyer(world, method).id;
    world.tables.sessions.update(session, { customer });
    world.tables.intents.update(intent, { customer });
  }
  const kept = intent.setup_future_usage !== null && method.customer === null;
  if (kept && intent.customer !== null) attachMethod(world, method, String(intent.customer));
}

function newBuyer(world: World, method: StoredMethod): Stripe.Customer {
  const { email, name } = method.billing_details;
  const customer = world.tables.customers.put({ ...blankCustomer(world), email, name });
  world.emit("customer.created", customer);
  return customer;
}

/** The payment stands: the session is complete, paid only if the money was captured at once. */
export function completeSession(world: World, intent: Stripe.PaymentIntent, method: StoredMethod): void {
  const session = sessionOf(world, intent);
  if (!session) return;
  const started = session.mode === "subscription" ? subscribe(world, session, intent, method) : {};
  const payer = method.billing_details;
  world.tables.sessions.update(session, {
    status: "complete",
    payment_status: intent.status === "succeeded" ? "paid" : "unpaid",
    payment_intent: session.mode === "subscription" ? null : intent.id,
    ...started,
    url: null,
    customer_details: {
      address: payer.address,
      business_name: null,
      email: payer.email ?? session.customer_email,
      individual_name: null,
      name: payer.name,
      phone: null,
      tax_exempt: "none",
      tax_ids: [],
    },
  });
  world.emit("checkout.session.completed", session);
}

export function expireSession(world: World, session: Stripe.Checkout.Session): void {
  world.tables.sessions.update(session, { status: "expired", url: null });
  const intent = intentOfSession(world, session);
  if (intent && intent.status !== "canceled") {
    world.tables.intents.update(intent, {
      status: "canceled",
      canceled_at: world.clock.now(),
      cancellation_reason: "automatic",
      next_action: null,
    });
    world.emit("payment_intent.canceled", intent);
  }
  world.emit("checkout.session.expired", session);
}

/** Sessions whose time is over; returns when the next one ends. */
export function expireOverdueSessions(world: World): number | undefined {
  let nextAt: number | undefined;
  for (const session of world.tables.sessions.all()) {
    if (session.status !== "open") continue;
    if (session.expires_at <= world.clock.now()) expireSession(world, session);
    else nextAt = Math.min(nextAt ?? session.expires_at, session.expires_at);
  }
  return nextAt;
}
