import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../../../types/agreements";
import { readAgreement } from "../../../../../../../workflows/partnership/agreements/read-agreements";
import { reissueInvoiceWorkflow } from "../../../../../../../workflows/partnership/money/reissue-invoice";
import type { ReissueBody } from "../../../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<ReissueBody>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const agreement_id = req.params.id as string;
  const input = {
    agreement_id,
    invoice_id: req.params.invoice_id as string,
    by: req.auth_context.actor_id,
    reason: req.validatedBody.reason,
  };
  await reissueInvoiceWorkflow(req.scope).run({ input });
  res.status(200).json(await readAgreement(req.scope, agreement_id));
};
