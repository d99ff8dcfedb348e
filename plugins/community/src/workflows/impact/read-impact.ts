import type { MedusaContainer } from "@medusajs/framework/types";
import type { RuleRow } from "../../modules/impact/rule-rows";
import type { GoalAnswer, GoalMoveAnswer, RuleVersionAnswer } from "../../types/impact";
import { goalAnswer, goalNotFound, impact } from "./impact";

export async function listGoals(container: MedusaContainer): Promise<GoalAnswer[]> {
  return (await impact(container).goals()).map(goalAnswer);
}

/** @throws DomainError `goal_not_found` */
export async function readGoal(
  container: MedusaContainer,
  id: string,
): Promise<{ goal: GoalAnswer; moves: GoalMoveAnswer[] }> {
  const goal = await impact(container).goal(id);
  if (!goal) throw goalNotFound();
  const moves = await impact(container).moves(id);
  return {
    goal: goalAnswer(goal),
    moves: moves.map(({ from_state, to_state, note, moved_by, moved_at }) => ({
      from: from_state,
      to: to_state,
      note,
      moved_by,
      moved_at: moved_at.toISOString(),
    })),
  };
}

/** Every version, the newest of each rule first. */
export async function listRules(container: MedusaContainer): Promise<RuleVersionAnswer[]> {
  const rows = await impact(container).rules();
  return rows.map(ruleAnswer).sort((a, b) => (a.rule_id === b.rule_id ? b.version - a.version : 0));
}

export function ruleAnswer(row: RuleRow): RuleVersionAnswer {
  return {
    rule_id: row.rule_id,
    version: row.version,
    goal_id: row.goal_id,
    selector: { by: row.selector_by, ...(row.selector_id === null ? {} : { id: row.selector_id }) },
    ...(row.share_basis_points === null ? {} : { share_basis_points: row.share_basis_points }),
    ...(row.per_item_minor === null ? {} : { per_item_minor: row.per_item_minor }),
    valid_from: row.valid_from.toISOString(),
    valid_to: row.valid_to?.toISOString() ?? null,
    saved_by: row.saved_by,
    saved_at: row.saved_at.toISOString(),
  };
}
