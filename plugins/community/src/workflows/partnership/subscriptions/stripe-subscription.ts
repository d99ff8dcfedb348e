import type Stripe from "stripe";
import {
  SUBSCRIPTION_STATUSES,
  type SubscriptionStanding,
  type SubscriptionStatus,
} from "../../../domain/subscription-standing";

/** One of Stripe's invoices of a subscription: the bill of one term. */
export interface Bill {
  id: string;
  isPaid: boolean;
  /** Minor units: what came in for it. */
  paidMinor: bigint;
  stripePaymentIntent: string | null;
}

const isKnown = (status: string): status is SubscriptionStatus =>
  (SUBSCRIPTION_STATUSES as readonly string[]).includes(status);

/** A status that is never asked for (a trial, a pause) changes nothing that is paid: it counts as active. */
export const standingAt = (
  { status, cancel_at_period_end }: Stripe.Subscription,
  toldAt: Date,
): SubscriptionStanding => ({
  status: isKnown(status) ? status : "active",
  endsWithPeriod: cancel_at_period_end,
  toldAt,
});

const WANTED: ReadonlySet<string> = new Set(["open", "paid", "uncollectible"]);

/** Of each term that was billed, the oldest first. What was voided, or is a draft yet, is no bill. */
export async function readBills(stripe: Stripe, subscription: string): Promise<Bill[]> {
  const bills: Bill[] = [];
  const asked = { subscription, limit: 100, expand: ["data.payments"] };
  for await (const invoice of stripe.invoices.list(asked)) if (isTermBill(invoice)) bills.unshift(billOf(invoice));
  return bills;
}

const isTermBill = ({ status, billing_reason }: Stripe.Invoice): boolean =>
  WANTED.has(status ?? "") && (billing_reason === "subscription_create" || billing_reason === "subscription_cycle");

function billOf({ id, status, amount_paid, payments }: Stripe.Invoice): Bill {
  const paid = payments?.data.find((one) => one.status === "paid");
  const intent = paid?.payment.payment_intent;
  return {
    id: id as string,
    isPaid: status === "paid",
    paidMinor: BigInt(amount_paid),
    stripePaymentIntent: (typeof intent === "object" ? intent?.id : intent) ?? null,
  };
}
