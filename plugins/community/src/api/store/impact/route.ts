import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { ImpactAnswer } from "../../../types/impact";
import { readImpact } from "../../../workflows/impact/read-public-impact";

export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<ImpactAnswer>) => {
  res.setHeader("cache-control", "no-store");
  res.status(200).json(await readImpact(req.scope));
};
