import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ContributorListAnswer } from "../../../types/recognition";
import { listContributors } from "../../../workflows/recognition/read-contributors";
import type { ContributorQuery } from "../contributions/validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ContributorListAnswer>) => {
  res.status(200).json(await listContributors(req.scope, req.validatedQuery as unknown as ContributorQuery));
};
