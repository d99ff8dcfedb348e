import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { WaitingClaimAnswer } from "../../../types/claims";
import { readWaitingClaims } from "../../../workflows/partnership/claims/read-claims";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ claims: WaitingClaimAnswer[] }>) => {
  res.status(200).json({ claims: await readWaitingClaims(req.scope) });
};
