import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CustomerImpactAnswer } from "../../../../../types/promises";
import { readCustomerImpact } from "../../../../../workflows/books/order-impact";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<CustomerImpactAnswer>) => {
  res.setHeader("cache-control", "no-store");
  res.status(200).json(await readCustomerImpact(req.scope, req.auth_context.actor_id));
};
