import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ContributorAnswer } from "../../../../../types/recognition";
import { moveIdentitiesWorkflow } from "../../../../../workflows/recognition/move-identities";
import type { IdentityMoveBody } from "../../validators";

/** @returns whose they are now. */
export const POST = async (
  req: AuthenticatedMedusaRequest<IdentityMoveBody>,
  res: MedusaResponse<{ contributor: ContributorAnswer }>,
) => {
  const input = { ...req.validatedBody, from_id: req.params.id as string, by: req.auth_context.actor_id };
  const { result: contributor } = await moveIdentitiesWorkflow(req.scope).run({ input });
  res.status(200).json({ contributor });
};
