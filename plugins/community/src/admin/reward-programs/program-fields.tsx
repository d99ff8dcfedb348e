import { LineField, TickField } from "../catalogue/small-fields";
import { TwoTextFields } from "../goals/two-texts";
import { AmountField } from "../money/amount-field";
import { CurrencyChoice } from "../money/currency-choice";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import type { ProgramDraft } from "./program-draft";

interface ProgramFieldsProps {
  draft: ProgramDraft;
  onChange: (draft: ProgramDraft) => void;
  problems: Problems;
  /** Then the currency is what it is. */
  isFixed: boolean;
}

export function ProgramFields({ draft, onChange, problems, isFixed }: ProgramFieldsProps) {
  const { t } = useWords();
  const { name, currency, budget, days, keepsStock } = draft;
  return (
    <>
      <TwoTextFields
        label={t("rewardPrograms.form.name")}
        name="name"
        maxLength={120}
        value={name}
        onChange={(typed) => onChange({ ...draft, name: typed })}
        problems={problems}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        {!isFixed && (
          <CurrencyChoice
            label={t("rewardPrograms.form.currency")}
            value={currency}
            onChange={(chosen) => onChange({ ...draft, currency: chosen })}
            problem={problems.currency_code}
          />
        )}
        <AmountField
          label={
            isFixed
              ? t("rewardPrograms.form.budgetOf", { currency: currency.toUpperCase() })
              : t("rewardPrograms.form.budget")
          }
          hint={t("rewardPrograms.form.budgetHint")}
          value={budget}
          onChange={(typed) => onChange({ ...draft, budget: typed })}
          problem={problems.budget_minor}
        />
        <LineField
          isCount
          label={t("rewardPrograms.form.days")}
          hint={t("rewardPrograms.form.daysHint")}
          value={days}
          onChange={(typed) => onChange({ ...draft, days: typed })}
          problem={problems.claim_days}
        />
      </div>
      <TickField
        label={t("rewardPrograms.form.keeps")}
        hint={t("rewardPrograms.form.keepsHint")}
        value={keepsStock}
        onChange={(ticked) => onChange({ ...draft, keepsStock: ticked })}
      />
    </>
  );
}
