import type Stripe from "stripe";
import type { StripeProcess } from "../rig/stripe-process.ts";

/** One PaymentIntent as it ended. */
export interface StripePayment {
  id: string;
  cartId: string | undefined;
  status: string;
  capturedMinor: number;
  /** Authorised and neither taken nor let go. */
  heldMinor: number;
  /** Taken and not sent back. */
  keptMinor: number;
  refunds: { id: string; amount: number }[];
}

export interface StripeBooks {
  sessions: Map<string, Stripe.Checkout.Session>;
  payments: StripePayment[];
  deliveries: { eventId: string; type: string; status: string }[];
}

export async function readStripe({ sdk, control }: StripeProcess): Promise<StripeBooks> {
  const sessions = new Map<string, Stripe.Checkout.Session>();
  for await (const session of sdk.checkout.sessions.list({ limit: 100 })) sessions.set(session.id, session);
  const refunds = new Map<string, { id: string; amount: number }[]>();
  for await (const { id, amount, status, payment_intent } of sdk.refunds.list({ limit: 100 })) {
    if (status === "failed" || status === "canceled") continue;
    const intent = String(payment_intent);
    refunds.set(intent, [...(refunds.get(intent) ?? []), { id, amount }]);
  }
  const payments: StripePayment[] = [];
  for await (const intent of sdk.paymentIntents.list({ limit: 100 })) {
    const sent = refunds.get(intent.id) ?? [];
    payments.push({
      id: intent.id,
      cartId: intent.metadata.cart_id,
      status: intent.status,
      capturedMinor: intent.amount_received,
      heldMinor: intent.status === "requires_capture" ? intent.amount_capturable : 0,
      keptMinor: intent.amount_received - sent.reduce((sum, { amount }) => sum + amount, 0),
      refunds: sent,
    });
  }
  return { sessions, payments, deliveries: await control("deliveries") };
}
