import type { MedusaContainer } from "@medusajs/framework/types";
import { capturePaymentsWorkflow } from "../workflows/checkout/capture-payments";

/** Orders whose process died between "the order stands" and "the money is taken". */
export default async function capturePayments(container: MedusaContainer): Promise<void> {
  await capturePaymentsWorkflow(container).run({ input: { older_than_seconds: 60 } });
}

export const config = { name: "capture-payments", schedule: "* * * * *" };
