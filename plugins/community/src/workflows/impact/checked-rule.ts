import { checkShares } from "../../domain/allocation";
import { type AllocationRule, checkRule, inSuccession, type RuleSelector } from "../../domain/allocation-rule";
import { DomainError } from "../../domain/errors";
import { isUnderWay } from "../../domain/goal-lifecycle";
import type { ImpactService } from "../../modules/impact/service";
import type { RuleTerms } from "../../types/impact";
import type { Connection } from "../database/connection";
import { goalNotFound } from "./impact";

/** Null for a new rule. */
type WantedRule = { rule_id: string | null; terms: RuleTerms };

/**
 * The rule as it would be saved now, and every version that stands beside it; what may not be saved may not be tried.
 * @throws DomainError as `checkRule` and `checkShares` do, `allocation_rule_not_found`, `goal_not_found`, `goal_ended`.
 */
export async function checkedRule(
  service: ImpactService,
  { rule_id, terms }: WantedRule,
  on: Connection,
): Promise<{ rule: AllocationRule; standing: AllocationRule[] }> {
  const standing = service.asRules(await service.rules(on));
  const versions = standing.filter(({ ruleId }) => ruleId === rule_id).map(({ version }) => version);
  if (rule_id !== null && versions.length === 0)
    throw new DomainError("not_found", "allocation_rule_not_found", "There is no such rule");
  const rule = ruleFrom(terms, rule_id ?? service.newRuleId(), Math.max(0, ...versions) + 1);
  checkRule(rule);
  const goal = await service.lockGoal(rule.goalId, on);
  if (!goal) throw goalNotFound("goal_id");
  if (goal.state !== "draft" && !isUnderWay(goal.state))
    throw new DomainError("conflict", "goal_ended", `A goal that is ${goal.state} is given nothing more`, {
      field: "goal_id",
    });
  checkShares(inSuccession([...standing, rule]));
  return { rule, standing };
}

const ruleFrom = (terms: RuleTerms, ruleId: string, version: number): AllocationRule => ({
  ruleId,
  version,
  goalId: terms.goal_id,
  selector: terms.selector as RuleSelector,
  gift:
    terms.share_basis_points === undefined
      ? { kind: "per_item", perItemMinor: minorOf(terms.per_item_minor ?? {}) }
      : { kind: "share", shareBasisPoints: terms.share_basis_points },
  validFrom: new Date(terms.valid_from),
  validTo: terms.valid_to === null ? null : new Date(terms.valid_to),
});

const minorOf = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([currency, minor]) => [currency, BigInt(minor)]));
