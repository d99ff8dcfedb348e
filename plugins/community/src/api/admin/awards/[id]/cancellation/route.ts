import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AwardDetailAnswer } from "../../../../../types/awards";
import { cancelAwardWorkflow } from "../../../../../workflows/awards/cancel-award";
import type { CancellationBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<CancellationBody>,
  res: MedusaResponse<AwardDetailAnswer>,
) => {
  const input = { ...req.validatedBody, id: req.params.id as string, by: req.auth_context.actor_id };
  const { result } = await cancelAwardWorkflow(req.scope).run({ input });
  res.status(200).json(result);
};
