import { amountProblems } from "../money/amount-problems";
import { problemsOf } from "../page/problems-of";
import type { Problems } from "../page/use-problems";
import { Refusal } from "../read-json";
import type { WordBook } from "../use-words";

/** What the shop says against a rule; of shares that are too much together also how much they are. */
export function ruleProblems(error: unknown, unreadable: readonly string[], words: WordBook): Problems {
  const { per_item_minor, ...found } = problemsOf(error, "allocationRules", words);
  if (error instanceof Refusal && error.code === "allocation_shares_over_whole") {
    const percent = words.share(Number(error.data.totalBasisPoints));
    return { ...found, share_basis_points: words.t("allocationRules.problem.overWhole", { percent }) };
  }
  if (unreadable.length > 0) return { ...found, ...amountProblems("per_item_minor", unreadable, words) };
  return per_item_minor ? { ...found, per_item_minor } : found;
}
