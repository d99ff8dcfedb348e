import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { PublicGoalAnswer } from "../../../../../types/impact";
import { readPublicGoal } from "../../../../../workflows/impact/read-public-impact";

/** By the goal's id, or by its address. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<PublicGoalAnswer>) => {
  res.setHeader("cache-control", "no-store");
  res.status(200).json(await readPublicGoal(req.scope, req.params.id as string));
};
