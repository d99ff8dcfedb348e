import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AwardDetailAnswer } from "../../../../../types/awards";
import { decideAwardWorkflow } from "../../../../../workflows/awards/decide-award";
import type { DecisionBody } from "../../validators";

export const POST = async (req: AuthenticatedMedusaRequest<DecisionBody>, res: MedusaResponse<AwardDetailAnswer>) => {
  const input = { ...req.validatedBody, id: req.params.id as string, by: req.auth_context.actor_id };
  const { result } = await decideAwardWorkflow(req.scope).run({ input });
  res.status(200).json(result);
};
