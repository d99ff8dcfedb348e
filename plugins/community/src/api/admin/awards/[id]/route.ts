import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AwardDetailAnswer } from "../../../../types/awards";
import { readAward } from "../../../../workflows/awards/read-awards";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AwardDetailAnswer>) => {
  res.status(200).json(await readAward(req.scope, req.params.id as string, req.auth_context.actor_id));
};
