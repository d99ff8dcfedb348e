import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { EDITION_MODULE } from "../../../modules/edition";
import type { EditionService } from "../../../modules/edition/service";
import { announceNumbers } from "../announce-numbers";
import { lackingOrders } from "../due-orders";
import { reportMissingNumbers, settleFoundNumbers } from "../missing-numbers";
import type { EditionWakeUp } from "./release-edition-numbers";

/**
 * Numbers that were not given when the money was taken: there was nothing to take, the edition has grown or got a number
 * back since, or a unit came to the order later.
 */
export const giveEditionNumbersStep = createStep(
  "give-edition-numbers",
  async ({ wokenBy }: EditionWakeUp, { container }) => {
    const editions = container.resolve<EditionService>(EDITION_MODULE);
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    const done = { given: 0, missing: 0 };
    for (const orderId of await lackingOrders(container, wokenBy)) {
      try {
        const answer = await editions.give(orderId);
        await reportMissingNumbers(container, orderId, answer.missing);
        await settleFoundNumbers(container, orderId, answer);
        if (answer.given.length > 0) await announceNumbers(container, orderId);
        done.given += answer.given.length;
        done.missing += answer.missing.reduce((sum, { units }) => sum + units, 0);
      } catch (error) {
        logger.error(`Order ${orderId} waits for its edition numbers: ${(error as Error).message}`);
      }
    }
    return new StepResponse(done);
  },
);
