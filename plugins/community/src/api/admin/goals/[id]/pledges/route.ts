import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PledgeAnswer } from "../../../../../types/pledges";
import { listPledges } from "../../../../../workflows/impact/read-pledges";
import { savePledgeWorkflow } from "../../../../../workflows/impact/save-pledge";
import type { PledgeBody } from "../../../pledges/validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ pledges: PledgeAnswer[] }>) => {
  res.status(200).json({ pledges: await listPledges(req.scope, req.params.id as string) });
};

export const POST = async (
  req: AuthenticatedMedusaRequest<PledgeBody>,
  res: MedusaResponse<{ pledge: PledgeAnswer }>,
) => {
  const { result: pledge } = await savePledgeWorkflow(req.scope).run({
    input: { goal_id: req.params.id as string, terms: req.validatedBody, by: req.auth_context.actor_id },
  });
  res.status(201).json({ pledge });
};
