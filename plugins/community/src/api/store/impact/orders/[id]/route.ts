import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { OrderImpactAnswer } from "../../../../../types/impact";
import { readOrderImpact } from "../../../../../workflows/books/order-impact";

/** For whoever may see the order: `orders/middlewares` has asked already. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<OrderImpactAnswer>) => {
  res.setHeader("cache-control", "no-store");
  res.status(200).json(await readOrderImpact(req.scope, req.params.id as string));
};
