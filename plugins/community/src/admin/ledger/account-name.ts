import type { GoalTitles } from "../../types/ledger";
import { inLanguage } from "../goals/in-language";
import type { WordBook } from "../use-words";

/** "goal:goal_01J8:usd" is "Goal: Train students (USD)"; an account that our pages know no words for shows its code. */
export function accountName(code: string, goals: GoalTitles, { t, locale }: WordBook): string {
  const words = code.split(":");
  const unit = words.at(-1)?.toUpperCase();
  const title = words[0] === "goal" ? goals[words[1] ?? ""] : undefined;
  if (title) return `${t("ledger.goalAccount", { title: inLanguage(title, locale) })} (${unit})`;
  const stem = words.slice(0, -1).join(":");
  const known = t(["ledger", "account", stem].join("."), { nsSeparator: false, defaultValue: "" });
  return known ? `${known} (${unit})` : code;
}

export const accountPath = (code: string) => `/ledger/accounts/${encodeURIComponent(code)}`;
