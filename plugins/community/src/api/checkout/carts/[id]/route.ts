import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CheckoutCartAnswer } from "../../../../types/checkout-cart";
import { readCart } from "../../../../workflows/carts/read-cart";

export const GET = async (req: MedusaRequest, res: MedusaResponse<CheckoutCartAnswer>) => {
  res.status(200).json(await readCart(req.scope, req.params.id as string));
};
