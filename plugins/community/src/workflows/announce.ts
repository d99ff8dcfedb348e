import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/** Rings an alarm clock: whoever hears it reads the rows. Lost, whatever `waits` for it is done by the clock a little later. */
export async function announce(container: MedusaContainer, name: string, waits: string): Promise<void> {
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name, data: {} })
    .catch((error: Error) => {
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`${waits} for the clock: ${error.message}`);
    });
}
