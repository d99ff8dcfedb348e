import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ContributionImportAnswer } from "../../../types/recognition";
import { importContributionsWorkflow } from "../../../workflows/recognition/import-contributions";
import type { ContributionImportBody } from "./validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<ContributionImportBody>,
  res: MedusaResponse<{ import: ContributionImportAnswer }>,
) => {
  const input = { ...req.validatedBody, by: req.auth_context.actor_id };
  const { result } = await importContributionsWorkflow(req.scope).run({ input });
  res.status(200).json({ import: result });
};
