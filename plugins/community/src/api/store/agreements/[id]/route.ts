import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../types/agreements";
import { readOwnAgreement } from "../../../../workflows/partnership/agreements/read-agreements";
import { saveApplicationWorkflow } from "../../../../workflows/partnership/agreements/save-application";
import type { ChangedAgreementBody } from "../validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AgreementDetailAnswer>) => {
  res.status(200).json(await readOwnAgreement(req.scope, req.auth_context.actor_id, req.params.id as string));
};

export const POST = async (
  req: AuthenticatedMedusaRequest<ChangedAgreementBody>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const { version, partner_id, ...wish } = req.validatedBody;
  const customer_id = req.auth_context.actor_id;
  const agreement_id = req.params.id as string;
  await saveApplicationWorkflow(req.scope).run({
    input: { customer_id, agreement_id, partner_id, version, wish },
  });
  res.status(200).json(await readOwnAgreement(req.scope, customer_id, agreement_id));
};
