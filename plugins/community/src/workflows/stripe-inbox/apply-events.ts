import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError, isDomainError } from "../../domain/errors";
import { failPoint } from "../../fail-point";
import type { ClaimedEvent } from "../../modules/stripe-inbox/service";
import { settleCheckout } from "../checkout/settle-checkout";
import { settleKnownPage, settleLostPage } from "../partnership/money/settle-page";
import { suspendDisputed } from "../partnership/money/suspend-disputed";
import { settleSubscription } from "../partnership/subscriptions/settle-subscription";
import { applyDispute } from "./apply-dispute";
import { checkoutsOfEvents } from "./checkout-of-event";
import { stripeInbox } from "./inbox";
import { enterOutsideMoves } from "./outside-moves";
import { eventsBySubscription, settleSubscriptionOf, subscriptionOf } from "./subscription-of-event";

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
  const subscriptions = eventsBySubscription(events);
  const others = events.filter((event) => !disputes.includes(event) && !moving.includes(event));
  const still = others.filter((event) => subscriptionOf(event) === null);
  outcome.applied.push(...still.map(({ id }) => id));

  const groups = await checkoutsOfEvents(container, moving);
  for (const [checkout, group] of groups.known)
    await attempt(outcome, group, async () => {
      await settleOurs(container, checkout);
      if (group.some(({ type }) => MOVES_MONEY_BACK.test(type))) await enterOutsideMoves(container, checkout);
    });
  outcome.applied.push(...groups.foreign.map(({ id }) => id));
  outcome.waiting.push(...groups.unreadable);
  for (const [subscription, group] of subscriptions)
    await attempt(outcome, group, async () => {
      await settleSubscription(container, subscription);
    });
  // Told before anything else of its payment, a dispute would find no order to be about.
  const disputed = await checkoutsOfEvents(container, disputes);
  outcome.waiting.push(...disputed.unreadable);
  for (const [checkout, group] of disputed.known)
    await attempt(outcome, group, async () => {
      await settleOurs(container, checkout);
      for (const event of group) if (!(await suspendDisputed(container, event))) await applyDispute(container, event);
    });
  // No page of ours began what a subscription is charged for.
  for (const event of disputed.foreign)
    await attempt(outcome, [event], async () => {
      await settleSubscriptionOf(container, event);
      await suspendDisputed(container, event);
    });

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
  if (await settleKnownPage(container, stripeSessionId)) return;
  try {
    const { status } = await settleCheckout(container, stripeSessionId);
    if (status === "processing") throw new DomainError("unavailable", "still_processing", "still being processed");
  } catch (error) {
    if (!isDomainError(error) || error.code !== "checkout_session_not_found") throw error;
    await settleLostPage(container, stripeSessionId);
  }
}
