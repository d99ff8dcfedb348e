import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openSponsorPaymentPageWorkflow } from "../../../../../workflows/partnership/money/payment-page";
import type { PayBody } from "../../validators";

/** Where the invoice is paid by card. */
export const POST = async (req: AuthenticatedMedusaRequest<PayBody>, res: MedusaResponse<{ url: string }>) => {
  const input = {
    customer_id: req.auth_context.actor_id,
    agreement_id: req.params.id as string,
    locale: req.validatedBody.locale,
  };
  const { result } = await openSponsorPaymentPageWorkflow(req.scope).run({ input });
  res.status(200).json(result);
};
