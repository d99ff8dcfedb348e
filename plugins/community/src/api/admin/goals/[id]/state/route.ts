import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { GoalAnswer } from "../../../../../types/impact";
import { moveGoalWorkflow } from "../../../../../workflows/impact/move-goal";
import type { GoalMoveBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<GoalMoveBody>,
  res: MedusaResponse<{ goal: GoalAnswer }>,
) => {
  const { result: goal } = await moveGoalWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id as string, by: req.auth_context.actor_id },
  });
  res.status(200).json({ goal });
};
