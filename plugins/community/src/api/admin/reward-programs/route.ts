import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RewardProgramAnswer } from "../../../types/rewards";
import { listRewardPrograms } from "../../../workflows/rewards/read-rewards";
import { saveRewardProgramWorkflow } from "../../../workflows/rewards/save-reward-program";
import type { RewardProgramBody } from "./validators";

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ programs: RewardProgramAnswer[] }>,
) => {
  res.status(200).json({ programs: await listRewardPrograms(req.scope) });
};

export const POST = async (
  req: AuthenticatedMedusaRequest<RewardProgramBody>,
  res: MedusaResponse<{ program: RewardProgramAnswer }>,
) => {
  const input = { id: null, program: req.validatedBody, by: req.auth_context.actor_id };
  const { result: program } = await saveRewardProgramWorkflow(req.scope).run({ input });
  res.status(201).json({ program });
};
