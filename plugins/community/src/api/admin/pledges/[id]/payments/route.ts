import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PledgeAnswer } from "../../../../../types/pledges";
import { recordPledgePaymentWorkflow } from "../../../../../workflows/impact/record-pledge-payment";
import type { PledgePaymentBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<PledgePaymentBody>,
  res: MedusaResponse<{ pledge: PledgeAnswer }>,
) => {
  const { result: pledge } = await recordPledgePaymentWorkflow(req.scope).run({
    input: { pledge_id: req.params.id as string, terms: req.validatedBody, by: req.auth_context.actor_id },
  });
  res.status(201).json({ pledge });
};
