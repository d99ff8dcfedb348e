import { DomainError, type FieldProblem } from "./errors";
import type { GoalState } from "./goal-lifecycle";
import type { TwoTexts } from "./two-texts";

/**
 * Decides what a goal must say of itself, in both languages, before anybody can give to it, and what of that may still
 * change. What a unit is, what it costs and how many there shall be is a promise to those who give: it is fixed once the
 * goal has left its draft. Another promise is another goal (a substitution).
 */
export interface GoalTerms {
  readonly slug: string;
  readonly title: TwoTexts;
  readonly summary: TwoTexts;
  /** What is counted, in the plural. */
  readonly unit: TwoTexts;
  /** Minor units of one unit's cost, as text, by currency in lower case. */
  readonly unit_cost_minor: Readonly<Record<string, string>>;
  readonly target_units: number;
  readonly deadline: string | null;
}

const LANGUAGES = ["en", "zh-CN"] as const;
const PROMISED = ["slug", "unit", "unit_cost_minor", "target_units"] as const;
const MOST_UNITS = 1_000_000_000;

/** @throws DomainError `goal_invalid` with one problem for each field that is wrong. */
export function checkGoalTerms(terms: GoalTerms): void {
  const problems: FieldProblem[] = [];
  const blame = (field: string, message: string) => problems.push({ field, code: "invalid", message });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(terms.slug)) blame("slug", "Lower case letters, digits and single hyphens");
  for (const field of ["title", "summary", "unit"] as const)
    for (const language of LANGUAGES)
      if (!terms[field][language].trim()) blame(`${field}.${language}`, "Needed in both languages");
  const costs = Object.entries(terms.unit_cost_minor);
  if (costs.length === 0) blame("unit_cost_minor", "What does a unit cost, in at least one currency?");
  for (const [currency, minor] of costs)
    if (!/^[a-z]{3}$/.test(currency) || !/^[1-9][0-9]{0,17}$/.test(minor))
      blame(`unit_cost_minor.${currency}`, "A unit costs more than nothing, in whole minor units");
  if (!Number.isInteger(terms.target_units) || terms.target_units < 1 || terms.target_units > MOST_UNITS)
    blame("target_units", `A whole number from 1 to ${MOST_UNITS}`);
  if (terms.deadline !== null && Number.isNaN(Date.parse(terms.deadline))) blame("deadline", "Not a date");
  if (problems.length > 0)
    throw new DomainError("invalid_data", "goal_invalid", "This goal cannot be saved", { problems });
}

/** @throws DomainError `goal_terms_fixed` (conflict) naming the first promise that would be broken. */
export function checkGoalChange(state: GoalState, before: GoalTerms, after: GoalTerms): void {
  if (state === "draft") return;
  const field = PROMISED.find((name) => canonical(before[name]) !== canonical(after[name]));
  if (field)
    throw new DomainError("conflict", "goal_terms_fixed", "People give for what was promised: it is fixed", { field });
}

/** The order in which keys were written says nothing. */
const canonical = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : JSON.stringify(value);
