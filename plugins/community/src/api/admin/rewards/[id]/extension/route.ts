import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RewardDetailAnswer } from "../../../../../types/rewards";
import { extendRewardWorkflow } from "../../../../../workflows/rewards/extend-reward";
import type { RewardExtensionBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<RewardExtensionBody>,
  res: MedusaResponse<RewardDetailAnswer>,
) => {
  const { result } = await extendRewardWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id as string },
  });
  res.status(200).json(result);
};
