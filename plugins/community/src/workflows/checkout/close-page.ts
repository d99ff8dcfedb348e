import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { failPoint } from "../../fail-point";
import type { ReleaseReason } from "../../modules/stock-hold/service";
import { closeSessionRow, pageIsClosed } from "../../modules/stripe-payment/closed-pages";
import { releaseCheckout } from "../../providers/stripe-checkout/release-payment";
import { database, inTransaction } from "../database/connection";
import { announceFreedStock } from "../wait-list/wait-list";
import type { CheckoutBooks } from "./checkout-books";
import { lockSession } from "./lock-checkout";
import { hasOtherSessions } from "./session-rows";
import { stripeGateway } from "./stripe-gateway";
import { stockHolds } from "./take-hold";

/** Frees the cart for another try, and the units when no other page of this cart is open. */
export async function closeSession(
  container: MedusaContainer,
  { session, cart }: Pick<CheckoutBooks, "session" | "cart">,
  reason: ReleaseReason,
): Promise<boolean> {
  if (!session) return false;
  const isClosed = await inTransaction(container, async (on) => {
    await lockSession(on, session.id);
    const isClosedNow = await closeSessionRow(on, session.id);
    if (isClosedNow && cart && !(await hasOtherSessions(on, cart.id, [])))
      await stockHolds(container).releaseCart(cart.id, reason, on);
    return isClosedNow;
  });
  if (isClosed) await announceFreedStock(container);
  return isClosed;
}

/**
 * Nobody shall pay on a page that can no longer become an order; one that is paid already is left to those who give money
 * back. When Stripe is away the clock tells it later.
 */
export async function closeAtStripe(container: MedusaContainer, stripeSessionId: string): Promise<void> {
  try {
    await releaseCheckout(stripeGateway(container), stripeSessionId);
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`Page ${stripeSessionId} is closed here and waits at Stripe: ${(error as Error).message}`);
    return;
  }
  await failPoint("close-at-stripe.after-call");
  await pageIsClosed(database(container), stripeSessionId);
}
