import { useState } from "react";
import type { BenefitAnswer } from "../../types/partnership";
import { TwoTextFields } from "../goals/two-texts";
import { amountProblems } from "../money/amount-problems";
import { MoneyFields } from "../money/money-fields";
import { useWords } from "../use-words";
import { AssetList } from "./asset-fields";
import { benefitDraft, benefitTerms } from "./benefit-draft";
import { BenefitFacts } from "./benefit-facts";
import { ConflictFields } from "./conflict-fields";
import { DueFields } from "./due-fields";
import { FormWindow } from "./form-window";
import { SettingFields } from "./setting-fields";
import { handleFrom } from "./typed";
import { useSaveForm } from "./use-save-form";

interface BenefitFormProps {
  programId: string;
  /** Without it a new one. */
  benefit?: BenefitAnswer | undefined;
  /** The program's other benefits. */
  others: readonly BenefitAnswer[];
  onReload?: (() => void) | undefined;
  onClose: () => void;
}

export function BenefitForm({ programId, benefit, others, onReload, onClose }: BenefitFormProps) {
  const words = useWords();
  const { t } = words;
  const [first] = useState(() => benefitDraft(benefit));
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const { form, problems, changed, save, isSaving } = useSaveForm({
    path: `/${programId}/benefits${benefit ? `/${benefit.id}` : ""}`,
    read: benefit && { terms: benefitTerms(first).terms, revision: benefit.revision },
    onSaved: onClose,
  });
  const submit = () => {
    const { terms, unreadable } = benefitTerms(draft);
    save(terms, {
      ...amountProblems("value_minor", unreadable.value_minor, words),
      ...amountProblems("price_minor", unreadable.price_minor, words),
    });
  };
  const follows = !benefit && draft.handle === handleFrom(draft.name.en);
  return (
    <FormWindow
      title={t(benefit ? "catalogue.benefit.edit" : "catalogue.benefit.new")}
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
        maxLength={500}
        value={draft.name}
        onChange={(name) => change(follows ? { name, handle: handleFrom(name.en) } : { name })}
        problems={problems}
      />
      <BenefitFacts draft={draft} onChange={change} problems={problems} />
      <SettingFields
        kind={draft.kind}
        settings={draft.settings}
        onChange={(settings) => change({ settings })}
        problems={problems}
      />
      <DueFields by={draft.due_by} due={draft.due} onChange={change} problems={problems} />
      <TwoTextFields
        isLong
        isOptional
        label={t("catalogue.field.description")}
        name="description"
        maxLength={20_000}
        value={draft.description}
        onChange={(description) => change({ description })}
        problems={problems}
      />
      <MoneyFields
        legend={t("catalogue.field.value_minor")}
        hint={t("catalogue.hint.value_minor")}
        name="value_minor"
        value={draft.value}
        onChange={(value) => change({ value })}
        problems={problems}
      />
      <MoneyFields
        legend={t("catalogue.field.benefit_price")}
        hint={t("catalogue.hint.benefit_price")}
        name="price_minor"
        value={draft.price}
        onChange={(price) => change({ price })}
        problems={problems}
      />
      <ConflictFields others={others} value={draft.conflicts} onChange={(conflicts) => change({ conflicts })} />
      <AssetList assets={draft.assets} onChange={(assets) => change({ assets })} problems={problems} />
    </FormWindow>
  );
}
