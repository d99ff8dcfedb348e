import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { settleEditionNumbersWorkflow } from "../workflows/editions/settle-edition-numbers";

/** An alarm clock: which numbers go where is read from the rows. */
export default async function editionNumbersDue({
  event: { data },
  container,
}: SubscriberArgs<{ id?: string; order_id?: string }>): Promise<void> {
  const wokenBy = data.order_id ?? data.id;
  if (wokenBy) await settleEditionNumbersWorkflow(container).run({ input: { wokenBy } });
}

export const config: SubscriberConfig = {
  event: [
    "order.canceled",
    "order.return_received",
    "order.exchange_created",
    "order.claim_created",
    "order-edit.confirmed",
    "payment.refunded",
  ],
  context: { subscriberId: "edition-numbers-due" },
};
