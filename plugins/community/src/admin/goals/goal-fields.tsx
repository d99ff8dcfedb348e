import { Input } from "@medusajs/ui";
import { MoneyFields } from "../money/money-fields";
import { Field } from "../page/field";
import { FIXED_STYLE } from "../page/fixed-style";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import type { GoalDraft } from "./goal-draft";
import { TwoTextFields } from "./two-texts";

interface GoalFieldsProps {
  draft: GoalDraft;
  onChange: (draft: GoalDraft) => void;
  problems: Problems;
  isFixed: boolean;
}

/** What may be told anew at any time. */
export function GoalStory({ draft, onChange, problems }: GoalFieldsProps) {
  const { t } = useWords();
  const change = (part: Partial<GoalDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <TwoTextFields
        label={t("goals.form.titleField")}
        name="title"
        maxLength={120}
        value={draft.title}
        onChange={(title) => change({ title })}
        problems={problems}
      />
      <TwoTextFields
        isLong
        label={t("goals.form.summary")}
        name="summary"
        maxLength={2000}
        value={draft.summary}
        onChange={(summary) => change({ summary })}
        problems={problems}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label={t("goals.form.deadline")} isOptional problem={problems.deadline}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={draft.deadline}
              onChange={(event) => change({ deadline: event.target.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}

/** What is a promise to those who give. */
export function GoalPromise({ draft, onChange, problems, isFixed }: GoalFieldsProps) {
  const { t } = useWords();
  const change = (part: Partial<GoalDraft>) => onChange({ ...draft, ...part });
  const hint = (open: string) => t(isFixed ? "goals.form.fixed" : `goals.form.${open}`);
  const fixed = { readOnly: isFixed, className: isFixed ? FIXED_STYLE : "" };
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label={t("goals.form.slug")} hint={hint("slugHint")} problem={problems.slug}>
          {(control) => (
            <Input
              {...control}
              {...fixed}
              aria-required
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              maxLength={80}
              value={draft.slug}
              onChange={(event) => change({ slug: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("goals.form.target")} hint={hint("targetHint")} problem={problems.target_units}>
          {(control) => (
            <Input
              {...control}
              {...fixed}
              aria-required
              inputMode="numeric"
              autoComplete="off"
              maxLength={16}
              value={draft.target}
              onChange={(event) => change({ target: event.target.value })}
            />
          )}
        </Field>
      </div>
      <TwoTextFields
        label={t("goals.form.unit")}
        name="unit"
        hint={hint("unitHint")}
        maxLength={80}
        value={draft.unit}
        onChange={(unit) => change({ unit })}
        problems={problems}
        isFixed={isFixed}
      />
      <MoneyFields
        legend={t("goals.form.cost")}
        hint={hint("costHint")}
        name="unit_cost_minor"
        value={draft.cost}
        onChange={(cost) => change({ cost })}
        problems={problems}
        isFixed={isFixed}
      />
    </>
  );
}
