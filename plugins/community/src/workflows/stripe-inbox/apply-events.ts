import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError, isDomainError } from "../../domain/errors";
import { failPoint } from "../../fail-point";
import type { ClaimedEvent } from "../../modules/stripe-inbox/service";
import { settleCheckout } from "../checkout/settle-checkout";
import { applyDispute } from "./apply-dispute";
import { checkoutsOfEvents } from "./checkout-of-event";
import { stripeInbox } from "./inbox";
import { enterOutsideMoves } from "./outside-moves";

/** Events that can change how a checkout ends. The others are kept on record and change no order. */
const MOVES_A_CHECKOUT =
  /^(checkout\.session\.|payment_intent\.(succeeded|amount_capturable_updated|canceled)$|charge\.(captured|refunded|refund\.updated)$|refund\.)/;
const MOVES_MONEY_BACK = /^(charge\.refunded|charge\.refund\.updated|refund\.)/;

interface Outcome {
  applied: string[];
  waiting: { id: string; error: string }[];
}

/**
 * What happened is not read from the events but from Stripe as it is now, so neither order nor repetition matters; and
 * many events about one checkout are one look.
 */
export async function applyEvents(container: MedusaContainer, events: ClaimedEvent[]): Promise<Outcome> {
  const outcome: Outcome = { applied: [], waiting: [] };
  const disputes = events.filter(({ type }) => type.startsWith("charge.dispute."));
  const moving = events.filter(({ type }) => MOVES_A_CHECKOUT.test(type));
  const others = events.filter((event) => !disputes.includes(event) && !moving.includes(event));
  outcome.applied.push(...others.map(({ id }) => id));

  const groups = await checkoutsOfEvents(container, moving);
  for (const [checkout, group] of groups.known)
    await attempt(outcome, group, async () => {
      await settleOurs(container, checkout);
      if (group.some(({ type }) => MOVES_MONEY_BACK.test(type))) await enterOutsideMoves(container, checkout);
    });
  outcome.applied.push(...groups.foreign.map(({ id }) => id));
  outcome.waiting.push(...groups.unreadable);
  // Told before anything else of its payment, a dispute would find no order to be about.
  const disputed = await checkoutsOfEvents(container, disputes);
  outcome.waiting.push(...disputed.unreadable);
  for (const [checkout, group] of disputed.known)
    await attempt(outcome, group, async () => {
      await settleOurs(container, checkout);
      for (const event of group) await applyDispute(container, event);
    });
  outcome.applied.push(...disputed.foreign.map(({ id }) => id));

  await failPoint("inbox.before-mark");
  await stripeInbox(container).markApplied(outcome.applied);
  await stripeInbox(container).markFailed(outcome.waiting);
  return outcome;
}

async function attempt(outcome: Outcome, group: ClaimedEvent[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
    outcome.applied.push(...group.map(({ id }) => id));
  } catch (error) {
    outcome.waiting.push(...group.map(({ id }) => ({ id, error: (error as Error).message })));
  }
}

/** A Stripe account may serve other shops too; their checkouts are none of our business. */
async function settleOurs(container: MedusaContainer, stripeSessionId: string): Promise<void> {
  try {
    const { status } = await settleCheckout(container, stripeSessionId);
    if (status === "processing") throw new DomainError("unavailable", "still_processing", "still being processed");
  } catch (error) {
    if (!isDomainError(error) || error.code !== "checkout_session_not_found") throw error;
  }
}
