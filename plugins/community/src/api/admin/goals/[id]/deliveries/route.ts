import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DeliveryAnswer } from "../../../../../types/deliveries";
import { reportDeliveryWorkflow } from "../../../../../workflows/impact/report-delivery";
import type { DeliveryBody } from "../../../deliveries/validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<DeliveryBody>,
  res: MedusaResponse<{ delivery: DeliveryAnswer }>,
) => {
  const { result: delivery } = await reportDeliveryWorkflow(req.scope).run({
    input: { goal_id: req.params.id as string, terms: req.validatedBody, by: req.auth_context.actor_id },
  });
  res.status(201).json({ delivery });
};
