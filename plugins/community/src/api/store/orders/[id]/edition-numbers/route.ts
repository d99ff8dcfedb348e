import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { OrderEditionsAnswer } from "../../../../../types/editions";
import { readOrderNumbers } from "../../../../../workflows/editions/read-numbers";

/** For whoever may see the order: `orders/middlewares` has asked already. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<OrderEditionsAnswer>) => {
  res.status(200).json({ lines: await readOrderNumbers(req.scope, req.params.id as string) });
};
