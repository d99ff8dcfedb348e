import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DeliveryListAnswer } from "../../../types/deliveries";
import { listDeliveries } from "../../../workflows/impact/read-deliveries";
import type { DeliveryQuery } from "./validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<DeliveryListAnswer>) => {
  const { goal_id: goalId, ...page } = req.validatedQuery as unknown as DeliveryQuery;
  res.status(200).json(await listDeliveries(req.scope, { goalId, ...page }));
};
