import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PartnerAnswer } from "../../../types/partners";
import { readPartners } from "../../../workflows/partnership/partners/read-partners";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ partners: PartnerAnswer[] }>) => {
  res.status(200).json({ partners: await readPartners(req.scope) });
};
