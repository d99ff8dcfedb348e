import type Stripe from "stripe";
import { planOf } from "./intents.ts";
import type { StoredMethod } from "./rows.ts";
import type { World } from "./world.ts";

/** The payment stands: the session is complete, paid only if the money was captured at once. */
export function completeSession(world: World, intent: Stripe.PaymentIntent, method: StoredMethod): void {
  const session = world.tables.sessions.get(planOf(world, intent).sessionId ?? "");
  if (!session) return;
  const payer = method.billing_details;
  world.tables.sessions.update(session, {
    status: "complete",
    payment_status: intent.status === "succeeded" ? "paid" : "unpaid",
    payment_intent: intent.id,
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
  const intent = world.tables.intents.get(String(session.payment_intent));
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
