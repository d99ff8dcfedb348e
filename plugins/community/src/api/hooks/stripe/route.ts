import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { receiveStripeEvent } from "../../../workflows/stripe-inbox/receive-stripe-event";

/** Signature, then the row, then 200: what Stripe has been told is stored here cannot be lost any more. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const result = await receiveStripeEvent(req.scope, {
    payload: Buffer.from((req.rawBody as Buffer | undefined) ?? "").toString("utf8"),
    signature: req.get("stripe-signature") ?? "",
  });
  res.status(200).json({ received: true, new: result.is_new });
};
