import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CompleteAnswer } from "../../../../../types/checkout";
import { completeCheckoutWorkflow } from "../../../../../workflows/checkout/complete-checkout";

export const POST = async (req: MedusaRequest, res: MedusaResponse<CompleteAnswer>) => {
  const { result } = await completeCheckoutWorkflow(req.scope).run({
    input: { stripe_session_id: req.params.id as string },
  });
  res.setHeader("cache-control", "no-store");
  res.status(200).json(result);
};
