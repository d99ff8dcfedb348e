import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ContributorAnswer } from "../../../../../types/recognition";
import { eraseContributorWorkflow } from "../../../../../workflows/recognition/erase-contributor";

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ contributor: ContributorAnswer }>,
) => {
  const { result: contributor } = await eraseContributorWorkflow(req.scope).run({
    input: { id: req.params.id as string },
  });
  res.status(200).json({ contributor });
};
