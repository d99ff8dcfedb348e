import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { EDITION_NUMBERS_GIVEN } from "../workflows/editions/announce-numbers";
import { sendDueMailsWorkflow } from "../workflows/mails/send-due-mails";

/** An alarm clock: what is to be said is read from the rows. */
export default async function mailsDue({
  event,
  container,
}: SubscriberArgs<{ id: string; no_notification?: boolean }>) {
  const { id, no_notification: silent = false } = event.data;
  await sendDueMailsWorkflow(container).run({ input: { wokenBy: id, silent } });
}

export const config: SubscriberConfig = {
  event: ["order.placed", "order.canceled", "shipment.created", "payment.refunded", EDITION_NUMBERS_GIVEN],
};
