import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProgramAnswer } from "../../../types/partnership";
import { listPrograms } from "../../../workflows/partnership/read-programs";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ programs: ProgramAnswer[] }>) => {
  res.status(200).json({ programs: await listPrograms(req.scope) });
};
