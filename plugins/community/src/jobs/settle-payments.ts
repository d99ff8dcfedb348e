import type { MedusaContainer } from "@medusajs/framework/types";
import { settlePaymentsWorkflow } from "../workflows/checkout/settle-payments";

/** Orders whose process died between "the order stands" and "the money is taken", refunds between "written" and "sent". */
export default async function settlePayments(container: MedusaContainer): Promise<void> {
  await settlePaymentsWorkflow(container).run({ input: { older_than_seconds: 60 } });
}

export const config = { name: "settle-payments", schedule: "* * * * *" };
