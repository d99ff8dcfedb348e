import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { failPoint } from "../../../fail-point";
import { announceMoney } from "../../books/announce-money";
import { stripeGateway } from "../../checkout/stripe-gateway";
import { partnership } from "../partnership";

/** Refunds that were wished for: the row's id is the key under which Stripe does each once, however often it is asked. */
export async function runRefunds(container: MedusaContainer): Promise<void> {
  const { refunds } = partnership(container);
  const undone = await refunds.undone();
  for (const { id, stripe_payment_intent, amount_minor } of undone) {
    try {
      const { id: stripeId } = await stripeGateway(container).refunds.create(
        { payment_intent: stripe_payment_intent as string, amount: Number(amount_minor), metadata: { refund_id: id } },
        { idempotencyKey: `sponsor-refund-${id}` },
      );
      await failPoint("sponsor-refund.after-call");
      await refunds.done(id, stripeId);
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Refund ${id} of a sponsor's payment waits: ${(error as Error).message}`);
    }
  }
  if (undone.length > 0) await announceMoney(container);
}
