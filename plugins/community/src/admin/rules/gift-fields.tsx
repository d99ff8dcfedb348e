import { Input } from "@medusajs/ui";
import { MoneyFields } from "../money/money-fields";
import { Choice, type Option } from "../page/choice";
import { Field } from "../page/field";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import type { RuleDraft } from "./rule-draft";

interface GiftFieldsProps {
  draft: RuleDraft;
  onChange: (draft: RuleDraft) => void;
  problems: Problems;
}

const GIFTS: [RuleDraft["gift"], string][] = [
  ["share", "allocationRules.form.share"],
  ["per_item", "allocationRules.form.perItem"],
];

/** A share of the price or a fixed sum; what was typed for the one is kept while the other is looked at. */
export function GiftFields({ draft, onChange, problems }: GiftFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Choice
          label={t("allocationRules.form.gift")}
          value={draft.gift}
          options={GIFTS.map(([gift, word]): Option => [gift, t(word)])}
          onChange={(gift) => onChange({ ...draft, gift: gift as RuleDraft["gift"] })}
        />
        {draft.gift === "share" && (
          <Field
            label={t("allocationRules.form.percent")}
            hint={t("allocationRules.form.percentHint")}
            problem={problems.share_basis_points}
          >
            {(control) => (
              <Input
                {...control}
                aria-required
                inputMode="decimal"
                autoComplete="off"
                maxLength={10}
                value={draft.percent}
                onChange={(event) => onChange({ ...draft, percent: event.target.value })}
              />
            )}
          </Field>
        )}
      </div>
      {draft.gift === "per_item" && (
        <MoneyFields
          legend={t("allocationRules.form.sums")}
          hint={t("allocationRules.form.sumsHint")}
          name="per_item_minor"
          value={draft.sums}
          onChange={(sums) => onChange({ ...draft, sums })}
          problems={problems}
        />
      )}
    </>
  );
}
