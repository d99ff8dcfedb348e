import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../../types/agreements";
import { readOwnAgreement } from "../../../../../../workflows/partnership/agreements/read-agreements";
import { endProposalWorkflow } from "../../../../../../workflows/partnership/amendments/end-proposal";
import type { RefusalBody } from "../../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<RefusalBody>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const by = req.auth_context.actor_id;
  const agreement_id = req.params.id as string;
  await endProposalWorkflow(req.scope).run({ input: { agreement_id, actor: "partner", by, ...req.validatedBody } });
  res.status(200).json(await readOwnAgreement(req.scope, by, agreement_id));
};
