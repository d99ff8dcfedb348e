import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ExceptionAnswer } from "../../../../types/exceptions";
import { readException } from "../../../../workflows/exceptions/read-exceptions";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ exception: ExceptionAnswer }>) => {
  res.status(200).json({ exception: await readException(req.scope, req.params.id as string) });
};
