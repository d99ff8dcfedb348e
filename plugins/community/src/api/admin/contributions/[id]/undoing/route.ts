import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ContributionAnswer } from "../../../../../types/recognition";
import { undoContributionWorkflow } from "../../../../../workflows/recognition/undo-contribution";
import type { UndoingBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<UndoingBody>,
  res: MedusaResponse<{ contribution: ContributionAnswer }>,
) => {
  const input = { ...req.validatedBody, id: req.params.id as string, by: req.auth_context.actor_id };
  const { result: contribution } = await undoContributionWorkflow(req.scope).run({ input });
  res.status(200).json({ contribution });
};
