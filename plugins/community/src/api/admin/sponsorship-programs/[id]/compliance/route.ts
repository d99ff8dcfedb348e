import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ComplianceAnswer } from "../../../../../types/compliance";
import { readCompliance } from "../../../../../workflows/partnership/read-compliance";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ComplianceAnswer>) => {
  res.status(200).json(await readCompliance(req.scope, req.params.id as string));
};
