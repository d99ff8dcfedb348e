import { AmountField } from "../money/amount-field";
import { CurrencyChoice } from "../money/currency-choice";
import { Choice, type Option } from "../page/choice";
import { ReceiptFields } from "../receipts/receipt-fields";
import { useWords } from "../use-words";
import type { ReportFieldsProps } from "./story-fields";

/** What it cost, with a receipt; or that it cost nothing. */
export function CostFields({ draft, onChange, problems }: ReportFieldsProps) {
  const { t } = useWords();
  const choices = (["sum", "nothing"] as const).map((cost): Option => [cost, t(`deliveries.form.costs.${cost}`)]);
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
        <Choice
          label={t("deliveries.form.hasCost")}
          value={draft.hasCost ? "sum" : "nothing"}
          options={choices}
          onChange={(cost) => onChange({ ...draft, hasCost: cost === "sum" })}
        />
        {draft.hasCost && (
          <>
            <AmountField
              label={t("deliveries.form.amount")}
              value={draft.amount}
              onChange={(amount) => onChange({ ...draft, amount })}
              problem={problems.cost_minor}
            />
            <CurrencyChoice
              label={t("deliveries.form.currency")}
              value={draft.currency}
              onChange={(currency) => onChange({ ...draft, currency })}
              problem={problems.currency_code}
            />
          </>
        )}
      </div>
      {draft.hasCost && (
        <ReceiptFields
          value={draft.receipt}
          onChange={(receipt) => onChange({ ...draft, receipt })}
          problems={problems}
        />
      )}
    </>
  );
}
