import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RewardProgramAnswer } from "../../../../types/rewards";
import { saveRewardProgramWorkflow } from "../../../../workflows/rewards/save-reward-program";
import type { RewardProgramChangeBody } from "../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<RewardProgramChangeBody>,
  res: MedusaResponse<{ program: RewardProgramAnswer }>,
) => {
  const input = { id: req.params.id as string, program: req.validatedBody, by: req.auth_context.actor_id };
  const { result: program } = await saveRewardProgramWorkflow(req.scope).run({ input });
  res.status(200).json({ program });
};
