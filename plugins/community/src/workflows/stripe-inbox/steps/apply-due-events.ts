import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError, isDomainError } from "../../../domain/errors";
import { settleCheckout } from "../../checkout/settle-checkout";
import { stripeGateway } from "../../checkout/stripe-gateway";
import { checkoutOfEvent } from "../checkout-of-event";
import { stripeInbox } from "../inbox";

const BATCH = 500;
/** Events that can change how a checkout ends. The others (disputes, attempts) are kept on record and change no order. */
const MOVES_A_CHECKOUT =
  /^(checkout\.session\.|payment_intent\.(succeeded|amount_capturable_updated|canceled)$|charge\.refunded$)/;

export interface ApplyInput {
  /** One event that has just come; without it, everything that is due. */
  id?: string | undefined;
  /** Also those whose next attempt lies ahead. */
  even_if_waiting?: boolean | undefined;
}

export const applyDueEventsStep = createStep(
  "apply-due-events",
  async ({ id, even_if_waiting }: ApplyInput, { container }) => {
    const ids = id ? [id] : (await stripeInbox(container).due(BATCH, even_if_waiting)).map((event) => event.id);
    let applied = 0;
    for (const eventId of ids) if (await applyOne(container, eventId)) applied += 1;
    return new StepResponse({ applied, waiting: ids.length - applied });
  },
);

function applyOne(container: MedusaContainer, eventId: string): Promise<boolean> {
  return container
    .resolve(Modules.LOCKING)
    .execute([`stripe-event:${eventId}`], () => apply(container, eventId), { timeout: 120 });
}

async function apply(container: MedusaContainer, eventId: string): Promise<boolean> {
  const inbox = stripeInbox(container);
  const [event] = await inbox.listStripeInboxes({ id: eventId });
  if (!event || event.applied_at) return true;
  try {
    const checkout = MOVES_A_CHECKOUT.test(event.type)
      ? await checkoutOfEvent(stripeGateway(container), event.type, event.payload)
      : null;
    const answer = checkout ? await settleOurs(container, checkout) : null;
    if (answer?.status === "processing" && event.type !== "payment_intent.processing")
      throw new DomainError("unavailable", "still_processing", "still being processed");
    await inbox.markApplied(eventId);
    return true;
  } catch (error) {
    const message = (error as Error).message;
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Stripe event ${eventId} waits: ${message}`);
    await inbox.markFailed(eventId, message);
    return false;
  }
}

/** A Stripe account may serve other shops too; their checkouts are none of our business. */
async function settleOurs(container: MedusaContainer, stripeSessionId: string) {
  try {
    return await settleCheckout(container, stripeSessionId);
  } catch (error) {
    if (isDomainError(error) && error.code === "checkout_session_not_found") return null;
    throw error;
  }
}
