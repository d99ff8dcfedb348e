import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RewardDetailAnswer } from "../../../../types/rewards";
import { readReward } from "../../../../workflows/rewards/read-rewards";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<RewardDetailAnswer>) => {
  res.status(200).json(await readReward(req.scope, req.params.id as string));
};
