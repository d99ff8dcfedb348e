import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CheckoutCartAnswer } from "../../../types/checkout-cart";
import { createFilledCartWorkflow } from "../../../workflows/carts/create-filled-cart";
import type { NewCartBody } from "./validators";

export const POST = async (req: AuthenticatedMedusaRequest<NewCartBody>, res: MedusaResponse<CheckoutCartAnswer>) => {
  const { result } = await createFilledCartWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      publishable_key: req.get("x-publishable-api-key") ?? "",
      customer_id: req.auth_context?.actor_id,
    },
  });
  res.status(200).json(result);
};
