import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CartHoldAnswer } from "../../../../../types/checkout";
import { readCartStock } from "../../../../../workflows/catalogue/read-cart-stock";
import { giveHoldBackWorkflow } from "../../../../../workflows/checkout/give-hold-back";

export const GET = async (req: MedusaRequest, res: MedusaResponse<CartHoldAnswer>) => {
  res.setHeader("cache-control", "no-store");
  res.status(200).json(await readCartStock(req.scope, req.params.id as string));
};

export const DELETE = async (req: MedusaRequest, res: MedusaResponse<CartHoldAnswer>) => {
  const cartId = req.params.id as string;
  await giveHoldBackWorkflow(req.scope).run({ input: { cart_id: cartId } });
  res.status(200).json(await readCartStock(req.scope, cartId));
};
