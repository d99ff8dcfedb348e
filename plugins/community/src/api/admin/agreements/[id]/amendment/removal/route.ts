import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../../types/agreements";
import { readAgreement } from "../../../../../../workflows/partnership/agreements/read-agreements";
import { endProposalWorkflow } from "../../../../../../workflows/partnership/amendments/end-proposal";
import type { RefusalBody } from "../../../../../store/agreements/validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<RefusalBody>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const agreement_id = req.params.id as string;
  const input = { agreement_id, actor: "admin" as const, by: req.auth_context.actor_id, ...req.validatedBody };
  await endProposalWorkflow(req.scope).run({ input });
  res.status(200).json(await readAgreement(req.scope, agreement_id));
};
