import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProgramDetailAnswer } from "../../../../types/partnership";
import { readProgram } from "../../../../workflows/partnership/read-programs";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ProgramDetailAnswer>) => {
  res.status(200).json(await readProgram(req.scope, req.params.id as string));
};
