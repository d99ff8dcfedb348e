import type { MedusaContainer } from "@medusajs/framework/types";
import { settleSponsorPaymentsWorkflow } from "../workflows/partnership/money/settle-payments";

export default async function settleSponsorPayments(container: MedusaContainer): Promise<void> {
  await settleSponsorPaymentsWorkflow(container).run();
}

export const config = { name: "settle-sponsor-payments", schedule: "*/5 * * * *" };
