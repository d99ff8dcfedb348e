import type { MedusaContainer } from "@medusajs/framework/types";
import type { AllocationRule } from "../../domain/allocation-rule";
import { isUnderWay } from "../../domain/goal-lifecycle";
import type { GoalRow } from "../../modules/impact/service";
import { impact } from "./impact";

/** Rules of goals that are under way; what a rule says of an ended goal stays with the shop. */
export interface Giving {
  rules: AllocationRule[];
  /** By id. */
  goals: Map<string, GoalRow>;
}

export async function readGiving(container: MedusaContainer): Promise<Giving> {
  const service = impact(container);
  const goals = new Map(
    (await service.goals()).filter(({ state }) => isUnderWay(state)).map((goal) => [goal.id, goal] as const),
  );
  return { goals, rules: service.asRules(await service.rules()).filter(({ goalId }) => goals.has(goalId)) };
}
