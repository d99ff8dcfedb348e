import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DeliveryAnswer } from "../../../../../types/deliveries";
import { judgeDeliveryWorkflow } from "../../../../../workflows/impact/judge-delivery";
import type { JudgementBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<JudgementBody>,
  res: MedusaResponse<{ delivery: DeliveryAnswer }>,
) => {
  const { result: delivery } = await judgeDeliveryWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id as string, by: req.auth_context.actor_id },
  });
  res.status(200).json({ delivery });
};
