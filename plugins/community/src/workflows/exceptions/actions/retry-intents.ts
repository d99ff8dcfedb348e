import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../../domain/errors";
import type { ExceptionDone } from "../../../domain/shop-exception";
import { type Intent, intentsOfPayment, wishAgain, writeIntent } from "../../../modules/stripe-payment/intents";
import type { ExceptionAnswer } from "../../../types/exceptions";
import { type Connection, inTransaction } from "../../database/connection";
import { runIntent } from "../../stripe-intents/run-intent";
import type { ActionResult } from "./action-result";

const DONE: Record<Intent["kind"], ExceptionDone> = {
  capture: "payment_adopted",
  refund: "money_returned",
  cancel: "money_returned",
};

/** What Stripe has not answered is asked again under its key. What it refused becomes a new wish: under the old key it
 * would repeat its answer. Refused once more, the exception stays open and says what Stripe said this time. */
export async function retryIntents(container: MedusaContainer, exception: ExceptionAnswer): Promise<ActionResult> {
  const { payment_intent_id, subject } = exception;
  if (!payment_intent_id) throw new DomainError("conflict", "action_not_possible", "No payment is named here");
  const intents = await inTransaction(container, (on) => wishes(on, payment_intent_id, subject));
  let outcome: ActionResult["outcome"] = "settled";
  for (const { id } of intents) {
    const answer = await runIntent(container, id);
    if (answer === "refused") outcome = "open";
    else if (answer === "waiting" && outcome === "settled") outcome = "waiting";
  }
  return { outcome, done: outcome === "settled" ? DONE[intents[0]?.kind ?? "refund"] : "retrying" };
}

async function wishes(on: Connection, paymentIntentId: string, subject: string): Promise<Intent[]> {
  await on.raw("select 1 from stripe_payment where id = ? for update", [paymentIntentId]);
  const intents = await intentsOfPayment(on, paymentIntentId);
  const chain = intents.filter(({ id }) => id === subject || id.startsWith(`${subject}-again-`));
  const last = chain.at(-1);
  if (!last) return intents.filter(({ state }) => state !== "refused" && state !== "done");
  if (last.state !== "refused") return [last];
  if (last.kind === "refund") await requireLeft(on, last);
  const again = wishAgain(subject, last, chain.length);
  await writeIntent(on, again);
  return [{ ...last, id: again.id }];
}

/** Other refunds may have gone out since this one was refused. */
async function requireLeft(on: Connection, { payment_intent_id, amount_minor }: Intent): Promise<void> {
  const { rows } = await on.raw(
    `select 1 from stripe_payment p
      where p.id = ? and ?::bigint <= p.received_minor - p.disputed_minor - greatest(p.refunded_minor, coalesce((
              select sum(i.amount_minor) from stripe_intent i
               where i.payment_intent_id = p.id and i.kind = 'refund' and i.state <> 'refused'), 0))`,
    [payment_intent_id, amount_minor],
  );
  if (rows.length === 0)
    throw new DomainError("conflict", "nothing_left_to_refund", "Less than this is left of the payment");
}
