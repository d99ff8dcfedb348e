import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CustomerEditionsAnswer } from "../../../../../types/editions";
import { readCustomerNumbers } from "../../../../../workflows/editions/read-numbers";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<CustomerEditionsAnswer>) => {
  res.status(200).json(await readCustomerNumbers(req.scope, req.auth_context.actor_id));
};
