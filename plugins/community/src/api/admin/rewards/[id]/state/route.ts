import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RewardDetailAnswer } from "../../../../../types/rewards";
import { judgeRewardWorkflow } from "../../../../../workflows/rewards/judge-reward";
import type { RewardMoveBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<RewardMoveBody>,
  res: MedusaResponse<RewardDetailAnswer>,
) => {
  const input = { id: req.params.id as string, by: req.auth_context.actor_id, move: req.validatedBody };
  const { result } = await judgeRewardWorkflow(req.scope).run({ input });
  res.status(200).json(result);
};
