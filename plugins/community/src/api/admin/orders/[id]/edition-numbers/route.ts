import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminOrderEditionsAnswer } from "../../../../../types/editions";
import { readOrderNumbersForAdmin } from "../../../../../workflows/editions/read-numbers";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminOrderEditionsAnswer>) => {
  res.status(200).json(await readOrderNumbersForAdmin(req.scope, req.params.id as string));
};
