import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { WAIT_LIST_MODULE } from "../../modules/wait-list";
import type { WaitListService } from "../../modules/wait-list/service";

export function waitList(container: MedusaContainer): WaitListService {
  return container.resolve(WAIT_LIST_MODULE);
}

/** Told when units may have come free for those who wait; an alarm clock, the rows say what there is. */
export const STOCK_FREED = "stock.freed";

export async function announceFreedStock(container: MedusaContainer): Promise<void> {
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: STOCK_FREED, data: {} })
    .catch((error: Error) => {
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Freed stock waits for the clock: ${error.message}`);
    });
}
