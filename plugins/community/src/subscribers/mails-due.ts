import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { EDITION_NUMBERS_GIVEN } from "../workflows/editions/announce-numbers";
import { sendDueMailsWorkflow } from "../workflows/mails/send-due-mails";

/** One after the other: in a rush the processor is for those who still buy, and who has bought waits for a mail. */
let latest: Promise<unknown> = Promise.resolve();

/** An alarm clock: what is to be said is read from the rows. */
export default async function mailsDue({
  event,
  container,
}: SubscriberArgs<{ id: string; no_notification?: boolean }>) {
  const { id, no_notification: silent = false } = event.data;
  const mine = latest.then(() => sendDueMailsWorkflow(container).run({ input: { wokenBy: id, silent } }));
  latest = mine.catch(() => undefined);
  await mine;
}

export const config: SubscriberConfig = {
  event: ["order.placed", "order.canceled", "shipment.created", "payment.refunded", EDITION_NUMBERS_GIVEN],
};
