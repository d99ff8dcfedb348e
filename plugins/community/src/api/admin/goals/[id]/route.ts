import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { GoalAnswer, GoalMoveAnswer } from "../../../../types/impact";
import { readGoal } from "../../../../workflows/impact/read-impact";
import { saveGoalWorkflow } from "../../../../workflows/impact/save-goal";
import type { GoalChangeBody } from "../validators";

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ goal: GoalAnswer; moves: GoalMoveAnswer[] }>,
) => {
  res.status(200).json(await readGoal(req.scope, req.params.id as string));
};

export const POST = async (
  req: AuthenticatedMedusaRequest<GoalChangeBody>,
  res: MedusaResponse<{ goal: GoalAnswer }>,
) => {
  const input = { id: req.params.id as string, terms: req.validatedBody };
  const { result: goal } = await saveGoalWorkflow(req.scope).run({ input });
  res.status(200).json({ goal });
};
