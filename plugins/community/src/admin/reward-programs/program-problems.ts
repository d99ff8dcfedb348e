import { besideFields } from "../contribution-rules/season-draft";
import { amountProblem } from "../money/amount-problems";
import { problemsOf } from "../page/problems-of";
import type { Problems } from "../page/use-problems";
import { Refusal } from "../read-json";
import type { WordBook } from "../use-words";
import { isUnreadable, type ProgramDraft } from "./program-draft";

/** What is wrong with the form, by field: a budget that is too small says how large it has to be. */
export function programProblems(error: unknown, draft: ProgramDraft, words: WordBook): Problems {
  const unreadable = isUnreadable(draft) ? amountProblem("budget_minor", draft.currency, words) : {};
  return {
    ...besideFields(problemsOf(error, "rewardPrograms", words), draft),
    ...tooLittle(error, draft, words),
    ...unreadable,
  };
}

function tooLittle(error: unknown, { currency }: ProgramDraft, words: WordBook): Problems {
  if (!(error instanceof Refusal) || error.code !== "reward_budget") return {};
  const { wanted_minor } = error.data;
  if (typeof wanted_minor !== "string") return { budget_minor: words.error(error) };
  return { budget_minor: words.t("rewardPrograms.form.least", { least: words.minor(wanted_minor, currency) }) };
}
