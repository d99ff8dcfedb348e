import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkGoalChange, checkGoalTerms, type GoalTerms } from "../../../domain/goal-terms";
import type { GoalTerms as GoalTermsRequest } from "../../../types/impact";
import { inTransaction } from "../../database/connection";
import { goalAnswer, goalNotFound, impact, slugTaken } from "../impact";

export interface SaveGoalInput {
  /** Null for a new goal. */
  id: string | null;
  /** Of a goal that stands, only what changes. */
  terms: Partial<GoalTermsRequest>;
}

/** One transaction of its own; there is nothing after it that could want it undone. */
export const saveGoalStep = createStep("save-goal", async ({ id, terms }: SaveGoalInput, { container }) => {
  const service = impact(container);
  const saved = await inTransaction(container, async (on) => {
    if (id === null) {
      const wanted = terms as GoalTerms;
      checkGoalTerms(wanted);
      return service.createGoal(wanted, on);
    }
    const goal = await service.lockGoal(id, on);
    if (!goal) throw goalNotFound();
    const before: GoalTerms = { ...goal, deadline: goal.deadline?.toISOString() ?? null };
    const after: GoalTerms = { ...before, ...terms };
    checkGoalTerms(after);
    checkGoalChange(goal.state, before, after);
    return service.changeGoal(id, after, on);
  });
  if (!saved) throw slugTaken();
  return new StepResponse(goalAnswer(saved));
});
