import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MembershipAnswer, PartnerAnswer } from "../../../types/partners";
import { readMemberships } from "../../../workflows/partnership/partners/partner-answers";
import { savePartnerWorkflow } from "../../../workflows/partnership/partners/save-partner";
import type { NewPartnerBody } from "./validators";

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ memberships: MembershipAnswer[] }>,
) => {
  res.status(200).json({ memberships: await readMemberships(req.scope, req.auth_context.actor_id) });
};

export const POST = async (
  req: AuthenticatedMedusaRequest<NewPartnerBody>,
  res: MedusaResponse<{ partner: PartnerAnswer }>,
) => {
  const { agreement_id, ...details } = req.validatedBody;
  const input = { customer_id: req.auth_context.actor_id, partner_id: null, agreement_id, details };
  const { result: partner } = await savePartnerWorkflow(req.scope).run({ input });
  res.status(201).json({ partner });
};
