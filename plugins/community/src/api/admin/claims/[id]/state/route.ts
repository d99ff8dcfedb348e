import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../types/agreements";
import { readAgreement } from "../../../../../workflows/partnership/agreements/read-agreements";
import { moveClaimWorkflow } from "../../../../../workflows/partnership/claims/move-claim";
import type { ClaimMoveInput } from "../../../../store/claims/validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<ClaimMoveInput>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const by = req.auth_context.actor_id;
  const input = { claim_id: req.params.id as string, actor: "admin" as const, by, move: req.validatedBody };
  const { result } = await moveClaimWorkflow(req.scope).run({ input });
  res.status(200).json(await readAgreement(req.scope, result.agreement_id));
};
