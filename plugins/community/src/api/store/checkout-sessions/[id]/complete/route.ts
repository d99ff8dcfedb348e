import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CompleteAnswer } from "../../../../../types/checkout";
import { completeCheckoutWorkflow } from "../../../../../workflows/checkout/complete-checkout";
import { CheckoutSessionId } from "./validators";

export const POST = async (req: MedusaRequest, res: MedusaResponse<CompleteAnswer>) => {
  const stripe_session_id = CheckoutSessionId.parse(req.params.id);
  const { result } = await completeCheckoutWorkflow(req.scope).run({ input: { stripe_session_id } });
  res.setHeader("cache-control", "no-store");
  res.status(200).json(result);
};
