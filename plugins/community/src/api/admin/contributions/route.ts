import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ContributionAnswer } from "../../../types/recognition";
import { listContributions } from "../../../workflows/recognition/read-contributions";
import { recordContributionWorkflow } from "../../../workflows/recognition/record-contribution";
import type { ContributionBody, ContributionQuery } from "./validators";

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ contributions: ContributionAnswer[]; count: number }>,
) => {
  const { contributor_id: contributorId, ...asked } = req.validatedQuery as unknown as ContributionQuery;
  res.status(200).json(await listContributions(req.scope, { contributorId, ...asked }));
};

export const POST = async (
  req: AuthenticatedMedusaRequest<ContributionBody>,
  res: MedusaResponse<{ contribution: ContributionAnswer }>,
) => {
  const input = { ...req.validatedBody, by: req.auth_context.actor_id };
  const { result: contribution } = await recordContributionWorkflow(req.scope).run({ input });
  res.status(201).json({ contribution });
};
