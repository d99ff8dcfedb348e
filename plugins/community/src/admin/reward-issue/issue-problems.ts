import { problemsOf } from "../page/problems-of";
import type { Problems } from "../page/use-problems";
import { Refusal } from "../read-json";
import { refusalText } from "../rewards/reward-words";
import type { WordBook } from "../use-words";

/** A board that there is not, for a kind, is that of the rule. */
const OF_RULE: Readonly<Record<string, string>> = { kind: "rule.contribution_kind" };
const RULE = /^rule\.(places|points|contribution_kind)$/;

/** What is wrong with the form, by field; what a program cannot pay for is said at the program. */
export function issueProblems(error: unknown, currency: string, words: WordBook): Problems {
  if (error instanceof Refusal && error.code === "reward_budget")
    return { program_id: refusalText(error, currency, words) };
  const found = Object.entries(problemsOf(error, "rewardIssue", words)).map(([named, text]) => {
    const field = OF_RULE[named] ?? named;
    const part = RULE.exec(field)?.[1];
    return [field, part ? words.t(`rewardIssue.wrong.${part}`) : text];
  });
  return Object.fromEntries(found);
}
