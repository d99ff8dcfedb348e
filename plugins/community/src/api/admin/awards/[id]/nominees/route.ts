import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AwardDetailAnswer } from "../../../../../types/awards";
import { nominateWorkflow } from "../../../../../workflows/awards/nominate";
import type { NominationBody } from "../../validators";

export const POST = async (req: AuthenticatedMedusaRequest<NominationBody>, res: MedusaResponse<AwardDetailAnswer>) => {
  const input = { ...req.validatedBody, id: req.params.id as string, by: req.auth_context.actor_id };
  const { result } = await nominateWorkflow(req.scope).run({ input });
  res.status(201).json(result);
};
