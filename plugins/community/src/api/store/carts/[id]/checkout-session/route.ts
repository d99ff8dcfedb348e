import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CheckoutSessionAnswer } from "../../../../../types/checkout";
import { createCheckoutSessionWorkflow } from "../../../../../workflows/checkout/create-checkout-session";
import type { CheckoutSessionBody } from "./validators";

export const POST = async (req: MedusaRequest<CheckoutSessionBody>, res: MedusaResponse<CheckoutSessionAnswer>) => {
  const { result } = await createCheckoutSessionWorkflow(req.scope).run({
    input: { cart_id: req.params.id as string, locale: req.validatedBody.locale },
  });
  res.status(200).json(result);
};
