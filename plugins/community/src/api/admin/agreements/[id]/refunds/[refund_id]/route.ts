import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../../types/agreements";
import { readAgreement } from "../../../../../../workflows/partnership/agreements/read-agreements";
import { sendRefundWorkflow } from "../../../../../../workflows/partnership/money/send-refund";
import type { SentRefundBody } from "../../../validators";

/** A transfer was sent back. */
export const POST = async (
  req: AuthenticatedMedusaRequest<SentRefundBody>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const agreement_id = req.params.id as string;
  const input = { agreement_id, refund_id: req.params.refund_id as string, ...req.validatedBody };
  await sendRefundWorkflow(req.scope).run({ input });
  res.status(200).json(await readAgreement(req.scope, agreement_id));
};
