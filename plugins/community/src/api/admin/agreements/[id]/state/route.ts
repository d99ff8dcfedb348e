import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../types/agreements";
import { moveByAdminWorkflow } from "../../../../../workflows/partnership/agreements/move-by-admin";
import { readAgreement } from "../../../../../workflows/partnership/agreements/read-agreements";
import type { AdminMoveBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminMoveBody>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const { state: to, ...rest } = req.validatedBody;
  const agreement_id = req.params.id as string;
  await moveByAdminWorkflow(req.scope).run({ input: { agreement_id, by: req.auth_context.actor_id, to, ...rest } });
  res.status(200).json(await readAgreement(req.scope, agreement_id));
};
