import type Stripe from "stripe";
import { moneyState, readCheckout } from "./checkout-state";

/**
 * Closes a page that is to be paid no more. One that has been paid is left alone: nobody can make an order of it now, so
 * its webhook, the return page or the sweep will find that out and give the money back, with a record and a mail.
 */
export async function releaseCheckout(stripe: Stripe, stripeSessionId: string): Promise<void> {
  const state = await readCheckout(stripe, stripeSessionId);
  if (moneyState(state) !== "open") return;
  try {
    await stripe.checkout.sessions.expire(stripeSessionId);
  } catch (error) {
    // Paid, or expired, between our look and our act.
    if ((error as { statusCode?: number }).statusCode !== 400) throw error;
  }
}
