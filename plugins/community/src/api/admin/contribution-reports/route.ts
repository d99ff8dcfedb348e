import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ReportListAnswer } from "../../../types/reports";
import { listReports } from "../../../workflows/recognition/read-reports";
import type { ReportQuery } from "./validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ReportListAnswer>) => {
  res.status(200).json(await listReports(req.scope, req.validatedQuery as unknown as ReportQuery));
};
