import { unitsFunded } from "../../domain/goal-units";
import type { AllocatedPart } from "../../domain/split-money";
import type { GoalRow } from "../../modules/impact/service";
import type { GiftAnswer, GoalName } from "../../types/promises";

const UNIT_DIGITS = 2;

/** One for each goal that gets something, the largest first; parts of goals that are not given are left out. */
export function giftsOf(
  parts: readonly Pick<AllocatedPart, "goalId" | "amountMinor">[],
  goals: ReadonlyMap<string, GoalRow>,
  currencyCode: string,
): GiftAnswer[] {
  const currency = currencyCode.toLowerCase();
  const sums = new Map<string, bigint>();
  for (const { goalId, amountMinor } of parts) sums.set(goalId, (sums.get(goalId) ?? 0n) + amountMinor);
  return [...sums]
    .sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0))
    .flatMap(([goalId, amountMinor]) => {
      const goal = goals.get(goalId);
      return goal && amountMinor !== 0n ? [giftTo(goal, amountMinor, currency)] : [];
    });
}

export function goalName({ id, slug, title, unit }: GoalRow): GoalName {
  return { goal_id: id, slug, title, unit };
}

/** Null where the goal has no cost in this currency. */
export function unitsOf(goal: GoalRow, amountMinor: bigint, currency: string): string | null {
  const cost = goal.unit_cost_minor[currency];
  return cost === undefined ? null : unitsFunded(amountMinor, BigInt(cost), UNIT_DIGITS);
}

function giftTo(goal: GoalRow, amountMinor: bigint, currency: string): GiftAnswer {
  return {
    ...goalName(goal),
    amount_minor: amountMinor.toString(),
    currency_code: currency,
    units: unitsOf(goal, amountMinor, currency),
  };
}
