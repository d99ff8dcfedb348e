import type { IEventBusModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/**
 * Told, after the fact, when an order got edition numbers; wakes the confirmation that waits for them. If it cannot be
 * told the clock finds the rows.
 */
export const EDITION_NUMBERS_GIVEN = "edition.numbers-given";

export async function announceNumbers(container: MedusaContainer, orderId: string): Promise<void> {
  const events: IEventBusModuleService = container.resolve(Modules.EVENT_BUS);
  await events.emit({ name: EDITION_NUMBERS_GIVEN, data: { id: orderId } }).catch((error: Error) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`Nobody was told of the edition numbers of ${orderId}: ${error.message}`);
  });
}
