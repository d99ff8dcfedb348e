import { Input } from "@medusajs/ui";
import { allocationRules as texts } from "../i18n/en/allocation-rules";
import { Choice, type Option } from "../page/choice";
import { Field } from "../page/field";
import { useWords } from "../use-words";
import type { RuleDraft } from "./rule-draft";
import { hasChoices, useChoices } from "./use-choices";

/** Every selector has words, so the words know every selector. */
const SELECTORS = Object.keys(texts.by);

interface SelectorFieldsProps {
  draft: RuleDraft;
  onChange: (draft: RuleDraft) => void;
  problem: string | undefined;
}

export function SelectorFields({ draft, onChange, problem }: SelectorFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <Choice
        label={t("allocationRules.form.selector")}
        value={draft.by}
        options={SELECTORS.map((by): Option => [by, t(`allocationRules.by.${by}`)])}
        onChange={(by) => onChange({ ...draft, by, id: "" })}
      />
      {hasChoices(draft.by) && <FromList key={draft.by} draft={draft} onChange={onChange} problem={problem} />}
      {draft.by !== "all" && !hasChoices(draft.by) && (
        <Field label={t("allocationRules.form.id")} hint={t("allocationRules.form.idHint")} problem={problem}>
          {(control) => (
            <Input
              {...control}
              aria-required
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              maxLength={100}
              value={draft.id}
              onChange={(event) => onChange({ ...draft, id: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

function FromList({ draft, onChange, problem }: SelectorFieldsProps) {
  const { t } = useWords();
  const { data = [], isPending } = useChoices(draft.by);
  const nothing = isPending ? "loading" : "noChoices";
  return (
    <Choice
      label={t("allocationRules.form.which")}
      placeholder={t(`allocationRules.form.${data.length > 0 ? "choose" : nothing}`)}
      value={draft.id}
      options={data}
      onChange={(id) => onChange({ ...draft, id })}
      problem={problem}
    />
  );
}
