import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ExceptionListAnswer } from "../../../types/exceptions";
import { listExceptions } from "../../../workflows/exceptions/read-exceptions";
import type { ExceptionQuery } from "./validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ExceptionListAnswer>) => {
  res.status(200).json(await listExceptions(req.scope, req.validatedQuery as unknown as ExceptionQuery));
};
