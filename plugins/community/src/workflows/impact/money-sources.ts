import type { MedusaContainer } from "@medusajs/framework/types";
import type { RuleRow } from "../../modules/impact/rule-rows";
import type { GoalRow } from "../../modules/impact/service";
import type { MinorByCurrency, PublicRule, SourceOfMoney } from "../../types/impact";
import type { PledgeAnswer } from "../../types/pledges";
import { ledgerRows } from "../books/ledger-rows";
import { SOURCES } from "./goal-money-sql";
import { impact } from "./impact";
import { selectorNames } from "./selector-names";

interface SourceRow {
  rule_id: string | null;
  goal_id: string | null;
  currency_code: string;
  minor: string;
}

const NOBODY = { rule_id: null, selector: null, sponsor_name: null, goal: null };

/** Which rules give to a goal, and where the money it was given came from, as the ledger says. */
export async function readSources(
  container: MedusaContainer,
  goalId: string,
  goals: readonly GoalRow[],
  pledges: readonly PledgeAnswer[],
): Promise<{ rules: PublicRule[]; sources: SourceOfMoney[] }> {
  const on = await ledgerRows(container);
  const { rows } = await on.raw<SourceRow>(SOURCES, [goalId, goalId, goalId]);
  const versions = (await impact(container).rules()).reverse();
  const nameOf = await selectorNames(on, versions);
  const newestOf = (ruleId: string) => versions.find(({ rule_id }) => rule_id === ruleId) as RuleRow;
  const own = versions.filter(({ goal_id }) => goal_id === goalId);
  const bySales = sumsBy(rows, "rule_id").map(([ruleId, given_minor]): SourceOfMoney => {
    return { ...NOBODY, kind: "sales", rule_id: ruleId, selector: nameOf(newestOf(ruleId)), given_minor };
  });
  const byGoals = sumsBy(rows, "goal_id").map(([id, given_minor]): SourceOfMoney => {
    const goal = goals.find((each) => each.id === id) as GoalRow;
    return { ...NOBODY, kind: "other_goal", goal: { id, slug: goal.slug, title: goal.title }, given_minor };
  });
  const bySponsors = pledges
    .filter(({ paid_minor }) => paid_minor !== "0")
    .map((pledge): SourceOfMoney => {
      const given_minor = { [pledge.currency_code]: pledge.paid_minor };
      return { ...NOBODY, kind: "matching", sponsor_name: pledge.sponsor_name, given_minor };
    });
  return { rules: own.map((row) => publicRule(row, nameOf(row))), sources: [...bySales, ...bySponsors, ...byGoals] };
}

function sumsBy(rows: readonly SourceRow[], field: "rule_id" | "goal_id"): [string, MinorByCurrency][] {
  const sums = new Map<string, MinorByCurrency>();
  for (const row of rows) {
    const id = row[field];
    if (id !== null) sums.set(id, { ...sums.get(id), [row.currency_code]: row.minor });
  }
  return [...sums];
}

const publicRule = (row: RuleRow, selector: PublicRule["selector"]): PublicRule => ({
  rule_id: row.rule_id,
  version: row.version,
  selector,
  share_basis_points: row.share_basis_points,
  per_item_minor: row.per_item_minor,
  valid_from: row.valid_from.toISOString(),
  valid_to: row.valid_to?.toISOString() ?? null,
});
