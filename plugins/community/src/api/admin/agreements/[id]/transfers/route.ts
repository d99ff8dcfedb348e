import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../types/agreements";
import { readAgreement } from "../../../../../workflows/partnership/agreements/read-agreements";
import { recordTransferWorkflow } from "../../../../../workflows/partnership/money/record-transfer";
import type { TransferInput } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<TransferInput>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const agreement_id = req.params.id as string;
  await recordTransferWorkflow(req.scope).run({
    input: { agreement_id, by: req.auth_context.actor_id, transfer: req.validatedBody },
  });
  res.status(200).json(await readAgreement(req.scope, agreement_id));
};
