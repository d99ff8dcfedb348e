import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../types/agreements";
import { readAgreement } from "../../../../../workflows/partnership/agreements/read-agreements";
import { refundSponsorPaymentWorkflow } from "../../../../../workflows/partnership/money/refund-payment";
import type { SponsorRefundInput } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<SponsorRefundInput>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const agreement_id = req.params.id as string;
  await refundSponsorPaymentWorkflow(req.scope).run({
    input: { agreement_id, by: req.auth_context.actor_id, refund: req.validatedBody },
  });
  res.status(200).json(await readAgreement(req.scope, agreement_id));
};
