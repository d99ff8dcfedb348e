import { Input } from "@medusajs/ui";
import { Field } from "../page/field";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import type { RuleDraft } from "./rule-draft";

interface TimeFieldsProps {
  draft: RuleDraft;
  onChange: (draft: RuleDraft) => void;
  problems: Problems;
}

export function TimeFields({ draft, onChange, problems }: TimeFieldsProps) {
  const { t } = useWords();
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <Field label={t("allocationRules.form.from")} problem={problems.valid_from}>
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            aria-required
            value={draft.from}
            onChange={(event) => onChange({ ...draft, from: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t("allocationRules.form.to")}
        isOptional
        hint={t("allocationRules.form.toHint")}
        problem={problems.valid_to}
      >
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            value={draft.to}
            onChange={(event) => onChange({ ...draft, to: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
