import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { EDITION_MODULE } from "../../../modules/edition";
import type { EditionService } from "../../../modules/edition/service";
import { inTransaction } from "../../database/connection";
import { changedOrders } from "../due-orders";

export interface EditionWakeUp {
  /** The order or payment an event has named; empty for the clock, which looks at everything. */
  wokenBy: string;
}

/** Numbers go along with exchanged units, and back to the pool when the money is back. No compensation: asking again gives the same. */
export const releaseEditionNumbersStep = createStep(
  "release-edition-numbers",
  async ({ wokenBy }: EditionWakeUp, { container }) => {
    const editions = container.resolve<EditionService>(EDITION_MODULE);
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    const done = { moved: 0, returned: 0 };
    for (const orderId of await changedOrders(container, wokenBy)) {
      try {
        const { moved, returned } = await inTransaction(container, (on) => editions.settle(orderId, on));
        done.moved += moved;
        done.returned += returned;
      } catch (error) {
        logger.error(`The edition numbers of ${orderId} wait: ${(error as Error).message}`);
      }
    }
    return new StepResponse(done);
  },
);
