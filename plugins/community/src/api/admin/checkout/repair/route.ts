import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { repairCheckoutsWorkflow } from "../../../../workflows/checkout/repair-checkouts";
import type { RepairBody } from "./validators";

export const POST = async (req: AuthenticatedMedusaRequest<RepairBody>, res: MedusaResponse) => {
  const { result } = await repairCheckoutsWorkflow(req.scope).run({ input: { hours: req.validatedBody.hours } });
  res.status(200).json(result);
};
