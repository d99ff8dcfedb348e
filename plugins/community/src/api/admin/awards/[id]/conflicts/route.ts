import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AwardDetailAnswer } from "../../../../../types/awards";
import { declareConflictWorkflow } from "../../../../../workflows/awards/declare-conflict";
import type { AwardConflictBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<AwardConflictBody>,
  res: MedusaResponse<AwardDetailAnswer>,
) => {
  const input = { ...req.validatedBody, id: req.params.id as string, by: req.auth_context.actor_id };
  const { result } = await declareConflictWorkflow(req.scope).run({ input });
  res.status(201).json(result);
};
