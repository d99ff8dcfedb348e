import type { MedusaContainer } from "@medusajs/framework/types";
import { settleAgreementsWorkflow } from "../workflows/partnership/agreements/settle-agreements";

/** Each minute: terms end at midnight of many time zones. */
export default async function settleAgreements(container: MedusaContainer): Promise<void> {
  await settleAgreementsWorkflow(container).run();
}

export const config = { name: "settle-agreements", schedule: "* * * * *" };
