import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RewardsPaidAnswer } from "../../../../../types/provenance";
import { readOrderRewards } from "../../../../../workflows/rewards/read-rewards-paid";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<RewardsPaidAnswer>) => {
  res.status(200).json(await readOrderRewards(req.scope, req.params.id as string));
};
