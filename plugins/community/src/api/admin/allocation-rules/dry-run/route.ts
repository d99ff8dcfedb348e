import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DryRunAnswer } from "../../../../types/dry-run";
import { dryRunRule } from "../../../../workflows/impact/dry-run-rule";
import type { DryRunBody } from "../validators";

export const POST = async (req: AuthenticatedMedusaRequest<DryRunBody>, res: MedusaResponse<DryRunAnswer>) => {
  res.status(200).json(await dryRunRule(req.scope, req.validatedBody));
};
