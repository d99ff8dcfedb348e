import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { failPoint } from "../../fail-point";
import {
  findIntent,
  type Intent,
  intentDone,
  intentRefused,
  intentWaits,
  mirrorDone,
} from "../../modules/stripe-payment/intents";
import { IntentRefused, performIntent } from "../../providers/stripe-checkout/perform-intent";
import { announceMoney } from "../books/announce-money";
import { stripeGateway } from "../checkout/stripe-gateway";
import { database, inTransaction } from "../database/connection";
import { announceNumbers } from "../editions/announce-numbers";
import { enterIntent } from "./enter-intent";
import { reportRefused, reportReturned } from "./report-intent";

export type IntentOutcome = "done" | "waiting" | "refused";

/**
 * Sends what was written and enters what came of it. May be called at any time, by anyone, as often as they like: the
 * wish has one key at Stripe and one row here, and an answer is entered once.
 * @param isDone when the caller has just seen at Stripe that it has happened already.
 */
export async function runIntent(container: MedusaContainer, id: string, isDone = false): Promise<IntentOutcome> {
  const intent = await findIntent(database(container), id);
  if (!intent) return "waiting";
  if (intent.state === "written") return run(container, intent, isDone);
  // A payment that was put under its order again finds its money taken already.
  if (intent.state === "done") await inTransaction(container, (on) => enterIntent(container, on, intent));
  return intent.state;
}

export async function run(container: MedusaContainer, intent: Intent, isDone = false): Promise<IntentOutcome> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  try {
    const stripeId = isDone ? intent.payment_intent_id : await performIntent(stripeGateway(container), intent);
    await failPoint(`intent.${intent.kind}.after-call`);
    const numberedOrderId = await inTransaction(container, async (on) => {
      const numbered = await enterIntent(container, on, intent);
      await intentDone(on, intent.id, stripeId);
      await mirrorDone(on, intent);
      return numbered;
    });
    await failPoint(`intent.${intent.kind}.after-commit`);
    if (numberedOrderId) await announceNumbers(container, numberedOrderId);
    if (intent.kind !== "cancel") await announceMoney(container);
    await reportReturned(container, intent);
    return "done";
  } catch (error) {
    const message = (error as Error).message;
    logger.error(`Stripe: ${intent.id} ${error instanceof IntentRefused ? "is refused" : "waits"}: ${message}`);
    if (!(error instanceof IntentRefused)) {
      await intentWaits(database(container), intent.id, message);
      return "waiting";
    }
    await intentRefused(database(container), intent.id, message);
    await reportRefused(container, intent, message);
    return "refused";
  }
}
