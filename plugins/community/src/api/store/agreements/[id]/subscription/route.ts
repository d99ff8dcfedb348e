import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../types/agreements";
import { readOwnAgreement } from "../../../../../workflows/partnership/agreements/read-agreements";
import { changeRenewingWorkflow } from "../../../../../workflows/partnership/subscriptions/change-renewing";
import type { RenewingBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<RenewingBody>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const customer_id = req.auth_context.actor_id;
  const agreement_id = req.params.id as string;
  await changeRenewingWorkflow(req.scope).run({ input: { customer_id, agreement_id, ...req.validatedBody } });
  res.status(200).json(await readOwnAgreement(req.scope, customer_id, agreement_id));
};
