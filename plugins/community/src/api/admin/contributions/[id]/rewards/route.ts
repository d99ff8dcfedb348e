import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ContributionRewardsAnswer } from "../../../../../types/provenance";
import { readContributionRewards } from "../../../../../workflows/rewards/read-rewards-paid";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ContributionRewardsAnswer>) => {
  res.status(200).json(await readContributionRewards(req.scope, req.params.id as string));
};
