import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AwardDetailAnswer } from "../../../../../types/awards";
import { castBallotWorkflow } from "../../../../../workflows/awards/cast-ballot";
import type { BallotBody } from "../../validators";

export const POST = async (req: AuthenticatedMedusaRequest<BallotBody>, res: MedusaResponse<AwardDetailAnswer>) => {
  const input = { ...req.validatedBody, id: req.params.id as string, by: req.auth_context.actor_id };
  const { result } = await castBallotWorkflow(req.scope).run({ input });
  res.status(200).json(result);
};
