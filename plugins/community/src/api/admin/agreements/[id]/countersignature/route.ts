import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../types/agreements";
import { countersignAgreementWorkflow } from "../../../../../workflows/partnership/agreements/countersign-agreement";
import { readAgreement } from "../../../../../workflows/partnership/agreements/read-agreements";
import { signedFrom } from "../../../../rate-limits/signed-from";
import type { CountersignatureBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<CountersignatureBody>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const agreement_id = req.params.id as string;
  await countersignAgreementWorkflow(req.scope).run({
    input: {
      agreement_id,
      by: req.auth_context.actor_id,
      ...req.validatedBody,
      ...signedFrom(req),
    },
  });
  res.status(200).json(await readAgreement(req.scope, agreement_id));
};
