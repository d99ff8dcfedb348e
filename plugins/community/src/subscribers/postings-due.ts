import { setTimeout as sleep } from "node:timers/promises";
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, PaymentEvents } from "@medusajs/framework/utils";
import { MONEY_ENTERED } from "../workflows/books/announce-money";
import { postBooksWorkflow } from "../workflows/books/post-books";

/** In a rush the ledger is told of the sales of a second at once, and leaves the time between to the buyers. */
const BETWEEN_RUNS_MS = 1000;

/** Ends a while after the latest run. */
let latest = Promise.resolve();
let isPlanned = false;

/** An alarm clock: what is to be posted is read from the rows. Nobody waits for it, other events least of all. */
export default async function postingsDue({ container }: SubscriberArgs<unknown>): Promise<void> {
  if (isPlanned) return;
  isPlanned = true;
  latest = latest.then(() => post(container));
}

async function post(container: MedusaContainer): Promise<void> {
  // What is entered from here on may be missed by this run, and plans another.
  isPlanned = false;
  try {
    await postBooksWorkflow(container).run();
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`The ledger waits for the clock: ${(error as Error).message}`);
  }
  await sleep(BETWEEN_RUNS_MS, undefined, { ref: false });
}

export const config: SubscriberConfig = {
  event: [MONEY_ENTERED, PaymentEvents.CAPTURED, PaymentEvents.REFUNDED],
  context: { subscriberId: "postings-due" },
};
