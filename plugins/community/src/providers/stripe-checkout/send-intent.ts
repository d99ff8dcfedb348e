import type Stripe from "stripe";
import { failPoint } from "../../fail-point";
import { type Intent, intentDone, intentRefused, intentWaits, mirrorDone } from "../../modules/stripe-payment/intents";
import type { Connection } from "../../transaction";
import { IntentRefused, performIntent } from "./perform-intent";

/**
 * For wishes of the platform's own flows, which enter the outcome in their books themselves. Money that shall go back
 * goes back, now or as soon as Stripe answers: the wish is written and the clock sends it, so that a flow which asked
 * need not be undone, nor come again with a second wish. What is to be taken is only said to be taken when it is.
 * @throws IntentRefused when Stripe will not do it.
 */
export async function sendIntent(stripe: Stripe, connection: Connection, intent: Intent): Promise<void> {
  if (intent.state === "done") return;
  try {
    const stripeId = await performIntent(stripe, intent);
    await failPoint("send-intent.after-call");
    await intentDone(connection, intent.id, stripeId);
    await failPoint("send-intent.after-done");
    await mirrorDone(connection, intent);
  } catch (error) {
    const isRefused = error instanceof IntentRefused;
    await (isRefused ? intentRefused : intentWaits)(connection, intent.id, (error as Error).message);
    if (isRefused || intent.kind === "capture") throw error;
  }
}
