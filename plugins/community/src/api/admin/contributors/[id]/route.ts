import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ContributorAnswer, ContributorDetailAnswer } from "../../../../types/recognition";
import { changeContributorWorkflow } from "../../../../workflows/recognition/change-contributor";
import { readContributor } from "../../../../workflows/recognition/read-contributors";
import type { ContributorChangeBody } from "../validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ContributorDetailAnswer>) => {
  res.status(200).json(await readContributor(req.scope, req.params.id as string));
};

export const POST = async (
  req: AuthenticatedMedusaRequest<ContributorChangeBody>,
  res: MedusaResponse<{ contributor: ContributorAnswer }>,
) => {
  const input = { ...req.validatedBody, id: req.params.id as string };
  const { result: contributor } = await changeContributorWorkflow(req.scope).run({ input });
  res.status(200).json({ contributor });
};
