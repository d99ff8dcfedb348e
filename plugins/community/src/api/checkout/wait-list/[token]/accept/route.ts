import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AcceptOfferAnswer } from "../../../../../types/wait-list";
import { acceptOfferWorkflow } from "../../../../../workflows/wait-list/accept-offer";
import type { AcceptOfferBody } from "../../validators";

export const POST = async (req: MedusaRequest<AcceptOfferBody>, res: MedusaResponse<AcceptOfferAnswer>) => {
  const { result } = await acceptOfferWorkflow(req.scope).run({
    input: { token: req.params.token as string, cart_id: req.validatedBody.cart_id ?? null },
  });
  res.status(200).json(result);
};
