import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../types/agreements";
import { readOwnAgreement } from "../../../../../workflows/partnership/agreements/read-agreements";
import { requestChangeWorkflow } from "../../../../../workflows/partnership/amendments/request-change";
import type { ChangeRequestInput } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<ChangeRequestInput>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const { version, ...wish } = req.validatedBody;
  const customer_id = req.auth_context.actor_id;
  const agreement_id = req.params.id as string;
  await requestChangeWorkflow(req.scope).run({ input: { customer_id, agreement_id, version, wish } });
  res.status(200).json(await readOwnAgreement(req.scope, customer_id, agreement_id));
};
