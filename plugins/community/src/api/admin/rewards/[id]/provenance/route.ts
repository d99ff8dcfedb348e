import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RewardProvenanceAnswer } from "../../../../../types/provenance";
import { readRewardProvenance } from "../../../../../workflows/rewards/read-provenance";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<RewardProvenanceAnswer>) => {
  res.status(200).json(await readRewardProvenance(req.scope, req.params.id as string));
};
