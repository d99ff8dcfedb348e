import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { stripeGateway } from "../../checkout/stripe-gateway";
import { database, inTransaction } from "../../database/connection";
import { partnership } from "../partnership";
import { standingAt } from "./stripe-subscription";

/** Subscriptions that would go on charging for what is over. Asked for twice, Stripe says that there is none any more. */
export async function endNeedless(container: MedusaContainer): Promise<void> {
  const { subscriptions } = partnership(container);
  for (const id of await subscriptions.needless())
    await changeSubscription(container, id, (stripe) => stripe.subscriptions.cancel(id)).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Subscription ${id} could not be cancelled and waits: ${error.message}`),
    );
}

/** Asks Stripe for a change, and takes down what it answers. */
export async function changeSubscription(
  container: MedusaContainer,
  id: string,
  change: (stripe: Stripe) => Promise<Stripe.Subscription>,
): Promise<void> {
  const { subscriptions, places } = partnership(container);
  const changed = await change(stripeGateway(container));
  const known = await subscriptions.find(id);
  if (!known) return;
  await inTransaction(container, async (on) => {
    const standing = standingAt(changed, await places.clock(database(container)));
    await subscriptions.hear(id, known.first_agreement_id, standing, on);
  });
}
