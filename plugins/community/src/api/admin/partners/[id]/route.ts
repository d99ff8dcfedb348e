import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminPartnerAnswer } from "../../../../types/partners";
import { readPartner } from "../../../../workflows/partnership/partners/read-partners";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminPartnerAnswer>) => {
  res.status(200).json(await readPartner(req.scope, req.params.id as string));
};
