import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { checkGoalMove, isUnderWay } from "../../../domain/goal-lifecycle";
import type { ImpactService } from "../../../modules/impact/service";
import type { GoalMoveRequest } from "../../../types/impact";
import { type Connection, inTransaction } from "../../database/connection";
import { goalAnswer, goalNotFound, impact } from "../impact";

export interface MoveGoalInput extends GoalMoveRequest {
  id: string;
  by: string;
}

/** Whoever comes second finds the goal where the first has moved it, and is told so. */
export const moveGoalStep = createStep("move-goal", async (input: MoveGoalInput, { container }) => {
  const service = impact(container);
  const moved = await inTransaction(container, async (on) => {
    const goal = await service.lockGoal(input.id, on);
    if (!goal) throw goalNotFound();
    checkGoalMove({ from: goal.state, to: input.state, consentText: input.consent_text ?? null });
    const isSubstitution = input.state === "substituted";
    if (isSubstitution) await checkSubstitute(service, goal.id, input.substitute_id, on);
    const step = {
      to: input.state,
      by: input.by,
      note: input.note ?? null,
      substituteId: isSubstitution ? (input.substitute_id as string) : null,
      consentText: isSubstitution ? (input.consent_text as string) : null,
    };
    return service.moveGoal(goal, step, on);
  });
  return new StepResponse(goalAnswer(moved));
});

/** @throws DomainError `goal_not_found` or `goal_substitute_invalid`, at `substitute_id`. */
async function checkSubstitute(service: ImpactService, goalId: string, id: string | undefined, on: Connection) {
  const substitute = id ? await service.lockGoal(id, on) : null;
  if (!substitute) throw goalNotFound("substitute_id");
  if (substitute.id === goalId || !isUnderWay(substitute.state))
    throw new DomainError(
      "conflict",
      "goal_substitute_invalid",
      "The goal in its place must be another one under way",
      {
        field: "substitute_id",
      },
    );
}
