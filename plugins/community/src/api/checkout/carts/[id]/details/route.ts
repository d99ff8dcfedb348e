import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CheckoutCartAnswer } from "../../../../../types/checkout-cart";
import { saveDetailsWorkflow } from "../../../../../workflows/carts/save-details";
import type { CheckoutDetailsBody } from "./validators";

export const POST = async (req: MedusaRequest<CheckoutDetailsBody>, res: MedusaResponse<CheckoutCartAnswer>) => {
  const { result } = await saveDetailsWorkflow(req.scope).run({
    input: { cart_id: req.params.id as string, details: req.validatedBody },
  });
  res.status(200).json(result);
};
