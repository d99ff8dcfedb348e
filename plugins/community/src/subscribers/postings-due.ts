import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { PaymentEvents } from "@medusajs/framework/utils";
import { MONEY_ENTERED } from "../workflows/books/announce-money";
import { postBooksWorkflow } from "../workflows/books/post-books";

/** An alarm clock: what is to be posted is read from the rows. */
export default async function postingsDue({ container }: SubscriberArgs<unknown>): Promise<void> {
  await postBooksWorkflow(container).run();
}

export const config: SubscriberConfig = {
  event: [MONEY_ENTERED, PaymentEvents.CAPTURED, PaymentEvents.REFUNDED],
  context: { subscriberId: "postings-due" },
};
