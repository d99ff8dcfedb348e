import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWaitListAnswer } from "../../../types/wait-list";
import { readLines } from "../../../workflows/wait-list/read-lines";

export const GET = async (req: MedusaRequest, res: MedusaResponse<AdminWaitListAnswer>) => {
  const productId = req.query.product_id;
  res.status(200).json(await readLines(req.scope, typeof productId === "string" ? productId : null));
};
