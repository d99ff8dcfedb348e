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

/** Stripe's own view of one checkout: the charges captured, and those given back, in minor units. */
export async function moneyOf(
  sessionId: string,
): Promise<{ captured: number[]; refunds: number; intent: string | null }> {
  const events = await stripeDouble.events();
  const about = (type: string) => events.filter((event) => event.type === type).map((event) => event.data.object);
  const session = about("checkout.session.completed").find((object) => object.id === sessionId);
  const intent = session?.payment_intent ?? null;
  const ofIntent = (type: string) =>
    about(type).filter((object) => intent !== null && object.payment_intent === intent);
  return {
    intent,
    captured: [
      ...ofIntent("charge.captured"),
      ...ofIntent("charge.succeeded").filter((charge) => charge.amount_captured),
    ].map((charge) => charge.amount_captured ?? 0),
    refunds: ofIntent("charge.refunded").length,
  };
}
