import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CartPromiseAnswer } from "../../../../../types/promises";
import { promiseOfCart } from "../../../../../workflows/impact/promise-of-cart";

export const GET = async (req: MedusaRequest, res: MedusaResponse<CartPromiseAnswer>) => {
  res.setHeader("cache-control", "no-store");
  res.status(200).json(await promiseOfCart(req.scope, req.params.id as string));
};
