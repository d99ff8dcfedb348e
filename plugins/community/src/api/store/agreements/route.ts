import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementAnswer, AgreementDetailAnswer } from "../../../types/agreements";
import { readOwnAgreement, readOwnAgreements } from "../../../workflows/partnership/agreements/read-agreements";
import { saveApplicationWorkflow } from "../../../workflows/partnership/agreements/save-application";
import type { NewAgreementBody } from "./validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ agreements: AgreementAnswer[] }>) => {
  res.status(200).json({ agreements: await readOwnAgreements(req.scope, req.auth_context.actor_id) });
};

export const POST = async (
  req: AuthenticatedMedusaRequest<NewAgreementBody>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const { partner_id, ...wish } = req.validatedBody;
  const customer_id = req.auth_context.actor_id;
  const input = { customer_id, agreement_id: null, partner_id, version: null, wish };
  const { result } = await saveApplicationWorkflow(req.scope).run({ input });
  res.status(201).json(await readOwnAgreement(req.scope, customer_id, result.id));
};
