import { expect } from "@playwright/test";
import { settings } from "../settings.ts";

export interface StripeEvent {
  id: string;
  type: string;
  data: { object: { id: string; payment_intent?: string | null; amount_captured?: number; currency?: string } };
}

export interface DeliveryMode {
  hold: boolean;
  duplicate: number;
  shuffle: boolean;
  delayMs: number;
}

async function call<T>(method: "GET" | "POST", path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${settings.stripeDoubleUrl}/_double/${path}`, {
    method,
    headers: method === "POST" ? { "content-type": "application/json" } : {},
    body: method === "POST" ? JSON.stringify(body ?? {}) : undefined,
  });
  if (!response.ok) throw new Error(`the Stripe double answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** What a test may do to the Stripe double. */
export const stripeDouble = {
  deliver: (mode: Partial<DeliveryMode>) => call<DeliveryMode>("POST", "mode", mode),
  flush: () => call<unknown>("POST", "flush"),
  expire: (sessionId: string) => call<unknown>("POST", "expire", { session: sessionId }),
  resend: (eventId: string) => call<unknown>("POST", "resend", { event: eventId }),
  events: () => call<StripeEvent[]>("GET", "events"),
};

export interface Money {
  /** Captured in minor units, one entry a capture. */
  captured: number[];
  refunds: number;
}

/** Stripe's own view of one checkout, told by its events: what was taken, and what was given back. */
export async function moneyOf(sessionId: string): Promise<Money> {
  const events = await stripeDouble.events();
  const about = (type: string) => events.filter((event) => event.type === type).map((event) => event.data.object);
  const sessions = about("checkout.session.completed").filter((object) => object.id === sessionId);
  const intents = new Set(sessions.map((session) => session.payment_intent));
  const charges = (type: string) => about(type).filter((charge) => intents.has(charge.payment_intent));
  const atOnce = charges("charge.succeeded").filter((charge) => (charge.amount_captured ?? 0) > 0);
  return {
    captured: [...atOnce, ...charges("charge.captured")].map((charge) => charge.amount_captured ?? 0),
    refunds: charges("charge.refunded").length,
  };
}

/** The buyer paid once, and keeps what was bought. */
export async function expectOneCharge(sessionId: string): Promise<void> {
  const money = await moneyOf(sessionId);
  expect(money.captured, "captured exactly once").toHaveLength(1);
  expect(money.refunds, "nothing given back").toBe(0);
}
