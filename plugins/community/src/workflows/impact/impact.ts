import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { GOAL_TRANSITIONS } from "../../domain/goal-lifecycle";
import { IMPACT_MODULE } from "../../modules/impact";
import type { GoalRow, ImpactService } from "../../modules/impact/service";
import type { GoalAnswer } from "../../types/impact";

export function impact(container: MedusaContainer): ImpactService {
  return container.resolve(IMPACT_MODULE);
}

export const goalNotFound = (field?: string) =>
  new DomainError("not_found", "goal_not_found", "There is no such goal", field ? { field } : {});

export const slugTaken = () =>
  new DomainError("conflict", "goal_slug_taken", "Another goal has this address", { field: "slug" });

export function goalAnswer(row: GoalRow): GoalAnswer {
  return {
    ...row,
    next_states: [...GOAL_TRANSITIONS[row.state]],
    deadline: row.deadline?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}
