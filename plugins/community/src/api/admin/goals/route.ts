import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { GoalAnswer } from "../../../types/impact";
import { listGoals } from "../../../workflows/impact/read-impact";
import { saveGoalWorkflow } from "../../../workflows/impact/save-goal";
import type { GoalBody } from "./validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ goals: GoalAnswer[] }>) => {
  res.status(200).json({ goals: await listGoals(req.scope) });
};

export const POST = async (req: AuthenticatedMedusaRequest<GoalBody>, res: MedusaResponse<{ goal: GoalAnswer }>) => {
  const { result: goal } = await saveGoalWorkflow(req.scope).run({ input: { id: null, terms: req.validatedBody } });
  res.status(201).json({ goal });
};
