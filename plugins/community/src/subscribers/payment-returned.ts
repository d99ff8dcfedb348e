import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { PAYMENT_GIVEN_BACK } from "../workflows/checkout/give-back";
import { sendDueMailsWorkflow } from "../workflows/mails/send-due-mails";

/** An alarm clock: that the money went back, and why, is read from the rows. */
export default async function paymentReturned({ event, container }: SubscriberArgs<{ id: string }>) {
  await sendDueMailsWorkflow(container).run({ input: { wokenBy: event.data.id } });
}

export const config: SubscriberConfig = { event: PAYMENT_GIVEN_BACK };
