import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../../types/agreements";
import { offerAgreementWorkflow } from "../../../../../workflows/partnership/agreements/offer-agreement";
import { readAgreement } from "../../../../../workflows/partnership/agreements/read-agreements";
import type { OfferInput } from "../../validators";

export const POST = async (req: AuthenticatedMedusaRequest<OfferInput>, res: MedusaResponse<AgreementDetailAnswer>) => {
  const agreement_id = req.params.id as string;
  const input = { agreement_id, by: req.auth_context.actor_id, offer: req.validatedBody };
  await offerAgreementWorkflow(req.scope).run({ input });
  res.status(200).json(await readAgreement(req.scope, agreement_id));
};
