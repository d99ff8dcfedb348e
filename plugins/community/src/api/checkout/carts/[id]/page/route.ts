import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CheckoutSessionAnswer } from "../../../../../types/checkout";
import { createCheckoutSessionWorkflow } from "../../../../../workflows/checkout/create-checkout-session";
import { refuseTooLate } from "../../../../../workflows/checkout/take-hold";
import { arrivalOf } from "../../../../turned-away";
import type { CheckoutPageBody } from "./validators";

export const POST = async (req: MedusaRequest<CheckoutPageBody>, res: MedusaResponse<CheckoutSessionAnswer>) => {
  // Before anything is begun for them: in a rush nearly everybody comes too late.
  await refuseTooLate(req.scope, req.params.id as string);
  const { result } = await createCheckoutSessionWorkflow(req.scope).run({
    input: { cart_id: req.params.id as string, locale: req.validatedBody.locale, arrived_at: arrivalOf(req) },
  });
  res.status(200).json(result);
};
