import { useState } from "react";
import type { TierAnswer } from "../../types/partnership";
import type { ContractLevel } from "../../types/partnership-terms";
import { TwoTextFields } from "../goals/two-texts";
import { amountProblems } from "../money/amount-problems";
import { MoneyFields } from "../money/money-fields";
import { Choice, type Option } from "../page/choice";
import { DayField } from "../page/day-field";
import { useWords } from "../use-words";
import { FormWindow } from "./form-window";
import { LineField, TickField } from "./small-fields";
import { tierDraft, tierTerms } from "./tier-draft";
import { handleFrom } from "./typed";
import { useSaveForm } from "./use-save-form";

const LEVELS = ["none", "click_through", "countersigned"] as const satisfies readonly ContractLevel[];

interface TierFormProps {
  programId: string;
  /** Without it a new one. */
  tier?: TierAnswer | undefined;
  onReload?: (() => void) | undefined;
  onClose: () => void;
}

/** All of a tier but what it promises, which is written in the matrix. */
export function TierForm({ programId, tier, onReload, onClose }: TierFormProps) {
  const words = useWords();
  const { t, word } = words;
  const [draft, setDraft] = useState(() => tierDraft(tier));
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const { form, problems, changed, save, isSaving } = useSaveForm({
    path: `/${programId}/tiers${tier ? `/${tier.id}` : ""}`,
    read: tier && { terms: tierTerms(tierDraft(tier)).terms, revision: tier.revision },
    onSaved: onClose,
  });
  const submit = () => {
    const { terms, unreadable } = tierTerms(draft);
    save(terms, amountProblems("price_minor", unreadable, words));
  };
  const follows = !tier && draft.handle === handleFrom(draft.name.en);
  return (
    <FormWindow
      title={t(tier ? "catalogue.tier.edit" : "catalogue.tier.new")}
      form={form}
      isSaving={isSaving}
      changed={changed}
      onReload={onReload}
      onSubmit={submit}
      onClose={onClose}
    >
      <TwoTextFields
        label={t("catalogue.field.name")}
        name="name"
        maxLength={120}
        value={draft.name}
        onChange={(name) => change(follows ? { name, handle: handleFrom(name.en) } : { name })}
        problems={problems}
      />
      <MoneyFields
        legend={t("catalogue.field.price_minor")}
        hint={t("catalogue.hint.price_minor")}
        name="price_minor"
        value={draft.price}
        onChange={(price) => change({ price })}
        problems={problems}
      />
      <TwoTextFields
        isOptional
        label={t("catalogue.field.price_note")}
        name="price_note"
        maxLength={2000}
        value={draft.price_note}
        onChange={(price_note) => change({ price_note })}
        problems={problems}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <LineField
          label={t("catalogue.field.handle")}
          hint={t("catalogue.hint.handle")}
          value={draft.handle}
          onChange={(handle) => change({ handle })}
          problem={problems.handle}
        />
        <Choice
          label={t("catalogue.field.contract_level")}
          value={draft.contract_level}
          options={LEVELS.map((level): Option => [level, word("catalogue.contract", level)])}
          onChange={(level) => change({ contract_level: level as ContractLevel })}
          problem={problems.contract_level}
        />
        {(["term_months", "capacity", "logo_width"] as const).map((name) => (
          <LineField
            key={name}
            isCount
            isOptional={name !== "term_months"}
            label={t(`catalogue.field.${name}`)}
            hint={name === "capacity" ? t("catalogue.hint.capacity") : undefined}
            value={draft[name]}
            onChange={(typed) => change({ [name]: typed })}
            problem={problems[name]}
          />
        ))}
        {(["visible_from", "visible_to"] as const).map((name) => (
          <DayField
            key={name}
            isOptional
            label={t(`catalogue.field.${name}`)}
            value={draft[name]}
            onChange={(day) => change({ [name]: day })}
            problem={problems[name]}
          />
        ))}
      </div>
      <TickField
        label={t("catalogue.field.is_advertised")}
        hint={t("catalogue.hint.is_advertised")}
        value={draft.is_advertised}
        onChange={(is_advertised) => change({ is_advertised })}
        problem={problems.is_advertised}
      />
      <TwoTextFields
        isLong
        isOptional
        label={t("catalogue.field.summary")}
        name="summary"
        maxLength={2000}
        value={draft.summary}
        onChange={(summary) => change({ summary })}
        problems={problems}
      />
    </FormWindow>
  );
}
