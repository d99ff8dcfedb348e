import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderImpactAnswer } from "../../../../../types/impact";
import { readOrderImpact } from "../../../../../workflows/books/order-impact";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<OrderImpactAnswer>) => {
  res.status(200).json(await readOrderImpact(req.scope, req.params.id as string));
};
