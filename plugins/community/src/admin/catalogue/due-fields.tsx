import { Choice, type Option } from "../page/choice";
import { DayField } from "../page/day-field";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import type { DueBy } from "./benefit-draft";
import { LineField } from "./small-fields";

const WAYS = ["never", "on", "days_after_start", "days_before_end"] as const satisfies readonly DueBy[];

interface DueFieldsProps {
  by: DueBy;
  due: string;
  onChange: (part: { due_by?: DueBy; due: string }) => void;
  problems: Problems;
}

/** When it is due: on a day, or counted from an agreement. */
export function DueFields({ by, due, onChange, problems }: DueFieldsProps) {
  const { t, word } = useWords();
  const problem = problems[`due_rule.${by}`] ?? problems.due_rule;
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <Choice
        label={t("catalogue.field.due_rule")}
        value={by}
        options={WAYS.map((way): Option => [way, word("catalogue.due", way)])}
        onChange={(way) => onChange({ due_by: way as DueBy, due: "" })}
      />
      {by === "on" && (
        <DayField
          label={t("catalogue.dueDay")}
          value={due}
          onChange={(day) => onChange({ due: day })}
          problem={problem}
        />
      )}
      {by !== "on" && by !== "never" && (
        <LineField
          isCount
          label={t("catalogue.dueDays")}
          value={due}
          onChange={(days) => onChange({ due: days })}
          problem={problem}
        />
      )}
    </div>
  );
}
