import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../types/agreements";
import { moveByPartnerWorkflow } from "../../../../../workflows/partnership/agreements/move-by-partner";
import { readOwnAgreement } from "../../../../../workflows/partnership/agreements/read-agreements";
import type { PartnerMoveBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<PartnerMoveBody>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const { state: to, ...rest } = req.validatedBody;
  const customer_id = req.auth_context.actor_id;
  const agreement_id = req.params.id as string;
  await moveByPartnerWorkflow(req.scope).run({ input: { customer_id, agreement_id, to, ...rest } });
  res.status(200).json(await readOwnAgreement(req.scope, customer_id, agreement_id));
};
