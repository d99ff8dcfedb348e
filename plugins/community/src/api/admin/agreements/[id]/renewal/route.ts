import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer, RenewalChoice } from "../../../../../types/agreements";
import {
  offerRenewalWorkflow,
  readRenewalChoices,
} from "../../../../../workflows/partnership/agreements/offer-renewal";
import { readAgreement } from "../../../../../workflows/partnership/agreements/read-agreements";
import type { RenewalInput } from "../../validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ tiers: RenewalChoice[] }>) => {
  res.status(200).json({ tiers: await readRenewalChoices(req.scope) });
};

/** The answer is the next agreement. */
export const POST = async (
  req: AuthenticatedMedusaRequest<RenewalInput>,
  res: MedusaResponse<AgreementDetailAnswer>,
) => {
  const agreement_id = req.params.id as string;
  const input = { agreement_id, by: req.auth_context.actor_id, renewal: req.validatedBody };
  const { result } = await offerRenewalWorkflow(req.scope).run({ input });
  res.status(201).json(await readAgreement(req.scope, result.id));
};
