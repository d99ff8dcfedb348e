import type { MedusaContainer } from "@medusajs/framework/types";
import { settleRewardsWorkflow } from "../workflows/rewards/settle-rewards";

/** Each minute: parcels leave, shelves fill, and links run out. */
export default async function settleRewards(container: MedusaContainer): Promise<void> {
  await settleRewardsWorkflow(container).run();
}

export const config = { name: "settle-rewards", schedule: "* * * * *" };
