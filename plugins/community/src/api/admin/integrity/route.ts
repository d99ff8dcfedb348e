import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IntegrityAnswer } from "../../../types/integrity";
import { checkIntegrityWorkflow } from "../../../workflows/integrity/check-integrity";
import type { IntegrityQuery } from "./validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<IntegrityAnswer>) => {
  const { result } = await checkIntegrityWorkflow(req.scope).run({
    input: { patience_seconds: (req.validatedQuery as unknown as IntegrityQuery).patience },
  });
  res.setHeader("cache-control", "no-store");
  res.status(200).json(result);
};
