import type { JudgementRequest } from "../../types/reports";
import { problemsOf } from "../page/problems-of";
import type { Problems } from "../page/use-problems";
import { Refusal } from "../read-json";
import type { WordBook } from "../use-words";

/** What the shop says against a judgement, where its code means something else here than it does of other contributions. */
export function refusalOf(
  error: unknown,
  to: JudgementRequest["to"],
  words: WordBook,
): { problems: Problems; message: string } {
  const code = error instanceof Refusal ? error.code : null;
  // Only a conflict of interest asks whoever accepts something for a reason.
  if (code === "note_missing" && to === "accepted") {
    const message = words.t("contributionReports.refusal.conflict");
    return { problems: { note: message }, message };
  }
  if (code === "contribution_transition")
    return { problems: {}, message: words.t("contributionReports.refusal.judged") };
  return { problems: problemsOf(error, "contributionReports", words), message: words.error(error) };
}
