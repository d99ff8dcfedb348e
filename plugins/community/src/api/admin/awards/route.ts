import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AwardDetailAnswer, AwardListAnswer } from "../../../types/awards";
import { openAwardWorkflow } from "../../../workflows/awards/open-award";
import { listAwards } from "../../../workflows/awards/read-awards";
import type { AwardBody, AwardQuery } from "./validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AwardListAnswer>) => {
  const asked = req.validatedQuery as unknown as AwardQuery;
  res.status(200).json(await listAwards(req.scope, asked, req.auth_context.actor_id));
};

export const POST = async (req: AuthenticatedMedusaRequest<AwardBody>, res: MedusaResponse<AwardDetailAnswer>) => {
  const input = { ...req.validatedBody, by: req.auth_context.actor_id };
  const { result } = await openAwardWorkflow(req.scope).run({ input });
  res.status(201).json(result);
};
