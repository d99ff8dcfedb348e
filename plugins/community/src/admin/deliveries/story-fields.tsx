import type { GoalAnswer } from "../../types/impact";
import { inLanguage } from "../goals/in-language";
import { TwoTextFields } from "../goals/two-texts";
import { AmountField } from "../money/amount-field";
import { DayField } from "../page/day-field";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import type { ReportDraft } from "./report-draft";

export interface ReportFieldsProps {
  draft: ReportDraft;
  onChange: (draft: ReportDraft) => void;
  problems: Problems;
}

/** How many, when, where, and what was done. */
export function StoryFields({ draft, onChange, problems, goal }: ReportFieldsProps & { goal: GoalAnswer }) {
  const { t, locale } = useWords();
  const change = (part: Partial<ReportDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <AmountField
          label={t("deliveries.form.units")}
          hint={t("deliveries.form.unitsHint", { unit: inLanguage(goal.unit, locale) })}
          value={draft.units}
          onChange={(units) => change({ units })}
          problem={problems.units}
        />
        <DayField
          label={t("deliveries.form.when")}
          value={draft.day}
          onChange={(day) => change({ day })}
          problem={problems.delivered_at}
        />
      </div>
      <TwoTextFields
        label={t("deliveries.form.place")}
        name="place"
        maxLength={200}
        value={draft.place}
        onChange={(place) => change({ place })}
        problems={problems}
      />
      <TwoTextFields
        isLong
        label={t("deliveries.form.note")}
        name="note"
        maxLength={2000}
        value={draft.note}
        onChange={(note) => change({ note })}
        problems={problems}
      />
    </>
  );
}
