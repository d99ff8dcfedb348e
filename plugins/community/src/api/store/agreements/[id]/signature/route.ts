import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../types/agreements";
import { readOwnAgreement } from "../../../../../workflows/partnership/agreements/read-agreements";
import { signAgreementWorkflow } from "../../../../../workflows/partnership/agreements/sign-agreement";
import { signedFrom } from "../../../../rate-limits/signed-from";
import type { SignatureInput } from "../../validators";

/** 202 when no place was left: the agreement stands in line now. */
export const POST = async (
  req: AuthenticatedMedusaRequest<SignatureInput>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const customer_id = req.auth_context.actor_id;
  const agreement_id = req.params.id as string;
  const { result } = await signAgreementWorkflow(req.scope).run({
    input: {
      customer_id,
      agreement_id,
      signature: req.validatedBody,
      ...signedFrom(req),
    },
  });
  const answer = await readOwnAgreement(req.scope, customer_id, agreement_id);
  res.status(result.outcome === "waiting" ? 202 : 200).json(answer);
};
