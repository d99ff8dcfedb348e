import { PaymentSessionStatus } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { DomainError } from "../../domain/errors";
import { isMissing } from "./stripe-client";

/** A Checkout Session with its payment, as it is at Stripe right now. */
export interface CheckoutState {
  session: Stripe.Checkout.Session;
  intent: Stripe.PaymentIntent | null;
  refundedMinor: number;
}

/**
 * - `open`: the buyer can still pay · `expired`: never paid · `processing`: a slow method has not decided yet
 * - `held`: a card payment is authorised · `taken`: the money has moved · `returned`: cancelled or fully refunded
 * - `failed`: the method said no after the page was closed
 */
export type MoneyState = "open" | "expired" | "processing" | "held" | "taken" | "returned" | "failed";

/** @throws DomainError `payment_unavailable` when Stripe does not answer; Stripe's own when it knows no such page. */
export async function readCheckout(stripe: Stripe, stripeSessionId: string): Promise<CheckoutState> {
  const session = await stripe.checkout.sessions
    .retrieve(stripeSessionId, { expand: ["payment_intent.latest_charge"] })
    .catch((error: Error) => {
      if (isMissing(error)) throw error;
      throw new DomainError("unavailable", "payment_unavailable", `Stripe does not answer: ${error.message}`);
    });
  const intent = typeof session.payment_intent === "object" ? session.payment_intent : null;
  const charge = intent && typeof intent.latest_charge === "object" ? intent.latest_charge : null;
  // A payment that was let go before it was taken counts as refunded at Stripe, though no money has ever moved.
  const hasMoved = intent !== null && intent.amount_received > 0;
  return { session, intent, refundedMinor: hasMoved ? (charge?.amount_refunded ?? 0) : 0 };
}

export function moneyState({ session, intent, refundedMinor }: CheckoutState): MoneyState {
  if (session.status === "open") return "open";
  if (session.status === "expired") return "expired";
  switch (intent?.status) {
    case "requires_capture":
      return "held";
    case "succeeded":
      return refundedMinor >= intent.amount_received ? "returned" : "taken";
    case "canceled":
      return "returned";
    case "processing":
      return "processing";
    default:
      return "failed";
  }
}

const SESSION_STATUS: Record<MoneyState, PaymentSessionStatus> = {
  open: PaymentSessionStatus.REQUIRES_MORE,
  // Not "pending_authorization": the platform would place an order nobody has paid.
  processing: PaymentSessionStatus.REQUIRES_MORE,
  held: PaymentSessionStatus.AUTHORIZED,
  taken: PaymentSessionStatus.CAPTURED,
  expired: PaymentSessionStatus.CANCELED,
  returned: PaymentSessionStatus.CANCELED,
  failed: PaymentSessionStatus.ERROR,
};

export function sessionStatus(state: CheckoutState): PaymentSessionStatus {
  return SESSION_STATUS[moneyState(state)];
}
