import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IssueRewardsAnswer } from "../../../../../types/rewards";
import { issueAwardWorkflow } from "../../../../../workflows/awards/issue-award";
import type { AwardIssueBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<AwardIssueBody>,
  res: MedusaResponse<{ issue: IssueRewardsAnswer }>,
) => {
  const input = { ...req.validatedBody, id: req.params.id as string, by: req.auth_context.actor_id };
  const { result: issue } = await issueAwardWorkflow(req.scope).run({ input });
  res.status(issue.dry_run ? 200 : 201).json({ issue });
};
