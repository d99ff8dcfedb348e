import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../../types/agreements";
import { readOwnAgreement } from "../../../../../../workflows/partnership/agreements/read-agreements";
import { requestChangeWorkflow } from "../../../../../../workflows/partnership/amendments/request-change";
import type { VersionBody } from "../../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<VersionBody>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const customer_id = req.auth_context.actor_id;
  const agreement_id = req.params.id as string;
  const { version } = req.validatedBody;
  await requestChangeWorkflow(req.scope).run({ input: { customer_id, agreement_id, version, wish: null } });
  res.status(200).json(await readOwnAgreement(req.scope, customer_id, agreement_id));
};
