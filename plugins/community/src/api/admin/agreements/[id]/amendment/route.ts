import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../types/agreements";
import { readAgreement } from "../../../../../workflows/partnership/agreements/read-agreements";
import { proposeAmendmentWorkflow } from "../../../../../workflows/partnership/amendments/propose-amendment";
import type { AmendmentInput } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<AmendmentInput>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const agreement_id = req.params.id as string;
  const input = { agreement_id, by: req.auth_context.actor_id, proposal: req.validatedBody };
  await proposeAmendmentWorkflow(req.scope).run({ input });
  res.status(200).json(await readAgreement(req.scope, agreement_id));
};
