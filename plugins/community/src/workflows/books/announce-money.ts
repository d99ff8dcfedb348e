import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/** Told after a capture, a refund, a payment of a sponsor or what a delivery cost was entered; an alarm clock, the rows say what is to be posted. */
export const MONEY_ENTERED = "money.entered";

export async function announceMoney(container: MedusaContainer): Promise<void> {
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: MONEY_ENTERED, data: {} })
    .catch((error: Error) => {
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`The ledger waits for the clock: ${error.message}`);
    });
}
