import type { RuleTerms, RuleVersionAnswer } from "../../types/impact";

/** The versions of one rule, the newest first; there is always one. */
export type Versions = readonly [RuleVersionAnswer, ...RuleVersionAnswer[]];

export type Standing = "now" | "later" | "over";

/** A rule that is ended before it began keeps one moment: the shop knows no rule that ends when it begins. */
const MOMENT_MS = 1;

/** Every rule of which a version gives, or gave, to this goal. */
export function rulesOf(goalId: string, all: readonly RuleVersionAnswer[]): Versions[] {
  const byRule = new Map<string, RuleVersionAnswer[]>();
  for (const rule of all) byRule.set(rule.rule_id, [...(byRule.get(rule.rule_id) ?? []), rule]);
  return [...byRule.values()]
    .filter((versions) => versions.some(({ goal_id }) => goal_id === goalId))
    .map((versions) => [...versions].sort((a, b) => b.version - a.version) as unknown as Versions);
}

const begins = ({ valid_from }: RuleVersionAnswer) => Date.parse(valid_from);
const ends = ({ valid_to }: RuleVersionAnswer) => (valid_to === null ? Number.POSITIVE_INFINITY : Date.parse(valid_to));

/** A version replaces all before it from the moment it is valid, so of those that have begun the newest counts. */
const begun = (versions: Versions, now: number) => versions.find((version) => begins(version) <= now);

export function standingOf(versions: Versions, now: number): Standing {
  const current = begun(versions, now);
  if (current && ends(current) > now) return "now";
  const [newest] = versions;
  return begins(newest) > now && ends(newest) - begins(newest) > MOMENT_MS ? "later" : "over";
}

/**
 * The next version, with which the rule has ended. It says again what counts now, until now, and so takes back what
 * was to begin later; of a rule that gives nothing now, what was to begin is left a moment.
 */
export function endingOf(versions: Versions, now: number): RuleTerms {
  const current = begun(versions, now);
  const isGiving = current !== undefined && ends(current) > now;
  const { goal_id, selector, share_basis_points, per_item_minor, valid_from } = isGiving ? current : versions[0];
  const from = Date.parse(valid_from);
  return {
    goal_id,
    selector,
    ...(share_basis_points === undefined ? {} : { share_basis_points }),
    ...(per_item_minor === undefined ? {} : { per_item_minor }),
    valid_from,
    valid_to: new Date(isGiving ? Math.max(now, from + MOMENT_MS) : from + MOMENT_MS).toISOString(),
  };
}
