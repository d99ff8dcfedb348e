import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { partnership } from "../partnership";
import { endNeedless } from "./end-needless";
import { settleSubscription } from "./settle-subscription";

/** What no event told us. One that cannot be asked for keeps nobody from the others. */
export async function settleDueSubscriptions(container: MedusaContainer): Promise<void> {
  for (const id of await partnership(container).subscriptions.due())
    await settleSubscription(container, id).catch((error: Error) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Subscription ${id} waits: ${error.message}`),
    );
  await endNeedless(container);
}
