import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PointsTermAnswer } from "../../../types/points";
import { savePointsTermWorkflow } from "../../../workflows/points/save-points-term";
import { recognition } from "../../../workflows/recognition/recognition";
import type { PointsTermBody } from "../redeemables/validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ term: PointsTermAnswer }>) => {
  res.status(200).json({ term: await recognition(req.scope).points.term() });
};

export const POST = async (
  req: AuthenticatedMedusaRequest<PointsTermBody>,
  res: MedusaResponse<{ term: PointsTermAnswer }>,
) => {
  const input = { ...req.validatedBody, by: req.auth_context.actor_id };
  const { result: term } = await savePointsTermWorkflow(req.scope).run({ input });
  res.status(200).json({ term });
};
