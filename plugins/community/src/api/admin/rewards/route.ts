import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IssueRewardsAnswer, RewardListAnswer } from "../../../types/rewards";
import { issueRewardsWorkflow } from "../../../workflows/rewards/issue-rewards";
import { listRewards } from "../../../workflows/rewards/read-rewards";
import type { IssueRewardsBody, RewardQuery } from "./validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<RewardListAnswer>) => {
  const {
    contributor_id: contributorId,
    order_id: orderId,
    customer_id: customerId,
    ...asked
  } = req.validatedQuery as unknown as RewardQuery;
  res.status(200).json(await listRewards(req.scope, { contributorId, orderId, customerId, ...asked }));
};

export const POST = async (
  req: AuthenticatedMedusaRequest<IssueRewardsBody>,
  res: MedusaResponse<{ issue: IssueRewardsAnswer }>,
) => {
  const input = { ...req.validatedBody, by: req.auth_context.actor_id };
  const { result: issue } = await issueRewardsWorkflow(req.scope).run({ input });
  res.status(issue.dry_run ? 200 : 201).json({ issue });
};
