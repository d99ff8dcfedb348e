import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MembershipAnswer, PartnerAnswer } from "../../../../types/partners";
import { readMembership } from "../../../../workflows/partnership/partners/partner-answers";
import { savePartnerWorkflow } from "../../../../workflows/partnership/partners/save-partner";
import type { PartnerBody } from "../validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<MembershipAnswer>) => {
  res.status(200).json(await readMembership(req.scope, req.auth_context.actor_id, req.params.id as string));
};

export const POST = async (
  req: AuthenticatedMedusaRequest<PartnerBody>,
  res: MedusaResponse<{ partner: PartnerAnswer }>,
) => {
  const { result: partner } = await savePartnerWorkflow(req.scope).run({
    input: {
      customer_id: req.auth_context.actor_id,
      partner_id: req.params.id as string,
      agreement_id: null,
      details: req.validatedBody,
    },
  });
  res.status(200).json({ partner });
};
