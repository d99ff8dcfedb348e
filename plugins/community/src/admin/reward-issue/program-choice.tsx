import { Choice, type Option } from "../page/choice";
import type { Problems } from "../page/use-problems";
import { leftMinor } from "../reward-programs/program-draft";
import { useRewardPrograms } from "../rewards/use-rewards";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import type { IssueDraft } from "./issue-draft";

type Chosen = Pick<IssueDraft, "programId">;

interface ProgramChoiceProps {
  draft: Chosen;
  onChange: (part: Chosen) => void;
  problems: Problems;
}

/** Out of which money, with what is left of it. */
export function ProgramChoice({ draft: { programId }, onChange, problems }: ProgramChoiceProps) {
  const { t, minor, locale } = useWords();
  const { data: programs } = useRewardPrograms();
  return (
    <Choice
      label={t("rewardIssue.program")}
      placeholder={t(`rewardIssue.${programs?.length === 0 ? "noProgram" : "chooseProgram"}`)}
      value={programId}
      options={(programs ?? []).map((program): Option => {
        const left = minor(leftMinor(program), program.currency_code);
        return [program.id, t("rewardIssue.programLeft", { name: wordsOf(program.name, locale), left })];
      })}
      onChange={(chosen) => onChange({ programId: chosen })}
      problem={problems.program_id}
    />
  );
}
