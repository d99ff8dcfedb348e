import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CheckoutDeliveriesAnswer } from "../../../../../types/checkout-cart";
import { readCartAndDeliveries } from "../../../../../workflows/carts/read-cart";

export const GET = async (req: MedusaRequest, res: MedusaResponse<CheckoutDeliveriesAnswer>) => {
  res.status(200).json(await readCartAndDeliveries(req.scope, req.params.id as string));
};
