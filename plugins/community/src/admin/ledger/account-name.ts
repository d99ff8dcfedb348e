import type { GoalTitles } from "../../types/ledger";
import { inLanguage } from "../goals/in-language";
import type { WordBook } from "../use-words";

/**
 * "goal:goal_01J8:usd" is "Goal: Train students (USD)", "points:given:points_standing" is "Points given (standing
 * points)"; an account that our pages know no words for shows its code.
 */
export function accountName(code: string, goals: GoalTitles, { t, word, locale }: WordBook): string {
  const words = code.split(":");
  const last = words.at(-1) ?? "";
  const unit = last.length === 3 ? last.toUpperCase() : word("ledger.unit", last);
  const title = words[0] === "goal" ? goals[words[1] ?? ""] : undefined;
  if (title) return `${t("ledger.goalAccount", { title: inLanguage(title, locale) })} (${unit})`;
  const contributor = contributorOf(code);
  if (contributor) return `${t("ledger.contributorAccount", { id: contributor })} (${unit})`;
  const stem = words.slice(0, -1).join(":");
  const known = t(["ledger", "account", stem].join("."), { nsSeparator: false, defaultValue: "" });
  return known ? `${known} (${unit})` : code;
}

export const accountPath = (code: string) => `/ledger/accounts/${encodeURIComponent(code)}`;

/** Whose points an account holds; null when they are nobody's. */
export function contributorOf(code: string): string | null {
  const [kind, id, unit] = code.split(":");
  return kind === "contributor" && id && unit ? id : null;
}
