import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RewardDetailAnswer } from "../../../../../types/rewards";
import { substituteRewardWorkflow } from "../../../../../workflows/rewards/substitute-reward";
import type { SubstitutionBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<SubstitutionBody>,
  res: MedusaResponse<RewardDetailAnswer>,
) => {
  const input = { ...req.validatedBody, id: req.params.id as string, by: req.auth_context.actor_id };
  const { result } = await substituteRewardWorkflow(req.scope).run({ input });
  res.status(200).json(result);
};
