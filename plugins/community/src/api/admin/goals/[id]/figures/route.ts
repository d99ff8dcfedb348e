import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { GoalFigures } from "../../../../../types/impact";
import { readFiguresOf } from "../../../../../workflows/impact/goal-figures";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ figures: GoalFigures }>) => {
  res.status(200).json({ figures: await readFiguresOf(req.scope, req.params.id as string) });
};
