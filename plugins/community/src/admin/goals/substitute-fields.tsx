import { Textarea } from "@medusajs/ui";
import type { GoalState } from "../../types/impact";
import { Choice, type Option } from "../page/choice";
import { Field } from "../page/field";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import { inLanguage } from "./in-language";
import { useGoals } from "./use-goals";

interface Substitution {
  substitute_id: string;
  consent_text: string;
}

interface SubstituteFieldsProps {
  goalId: string;
  value: Substitution;
  onChange: (value: Substitution) => void;
  problems: Problems;
}

/** Only a goal that can be given to can take the place of another. */
const UNDER_WAY: ReadonlySet<GoalState> = new Set(["open", "funded", "delivering", "delayed"]);

export function SubstituteFields({ goalId, value, onChange, problems }: SubstituteFieldsProps) {
  const { t, locale } = useWords();
  const { data } = useGoals();
  const others = (data ?? []).filter(({ id, state }) => id !== goalId && UNDER_WAY.has(state));
  return (
    <>
      <Choice
        label={t("goals.moves.substitute")}
        placeholder={t("goals.moves.chooseSubstitute")}
        hint={data && others.length === 0 ? t("goals.moves.noSubstitute") : undefined}
        problem={problems.substitute_id && t("goals.problem.substitute_id")}
        value={value.substitute_id}
        options={others.map(({ id, title }): Option => [id, inLanguage(title, locale)])}
        onChange={(substitute_id) => onChange({ ...value, substitute_id })}
      />
      <Field label={t("goals.moves.consent")} problem={problems.consent_text && t("goals.problem.consent_text")}>
        {(control) => (
          <Textarea
            {...control}
            aria-required
            maxLength={5000}
            rows={3}
            value={value.consent_text}
            onChange={(event) => onChange({ ...value, consent_text: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
