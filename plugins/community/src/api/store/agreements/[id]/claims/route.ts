import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../types/agreements";
import { readOwnAgreement } from "../../../../../workflows/partnership/agreements/read-agreements";
import { requestBenefitWorkflow } from "../../../../../workflows/partnership/claims/request-benefit";
import type { ClaimInput } from "../../../claims/validators";

export const POST = async (req: AuthenticatedMedusaRequest<ClaimInput>, res: MedusaResponse<AgreementDetailAnswer>) => {
  const customer_id = req.auth_context.actor_id;
  const agreement_id = req.params.id as string;
  await requestBenefitWorkflow(req.scope).run({ input: { customer_id, agreement_id, ...req.validatedBody } });
  res.status(201).json(await readOwnAgreement(req.scope, customer_id, agreement_id));
};
