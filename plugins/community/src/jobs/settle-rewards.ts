import type { MedusaContainer } from "@medusajs/framework/types";
import { expirePointsWorkflow } from "../workflows/points/expire-points";
import { settleRewardsWorkflow } from "../workflows/rewards/settle-rewards";

/** Each minute: parcels leave, shelves fill, and links run out; points do once a day. */
export default async function settleRewards(container: MedusaContainer): Promise<void> {
  await settleRewardsWorkflow(container).run();
  await expirePointsWorkflow(container).run();
}

export const config = { name: "settle-rewards", schedule: "* * * * *" };
