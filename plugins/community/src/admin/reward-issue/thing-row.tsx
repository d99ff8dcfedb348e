import { LineField } from "../catalogue/small-fields";
import { Choice, type Option } from "../page/choice";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import type { ThingDraft } from "./issue-draft";
import { RemoveButton } from "./remove-button";

interface ThingRowProps {
  thing: ThingDraft;
  /** How the shop names it where it blames it. */
  at: string;
  problems: Problems;
  onChange: (part: Partial<ThingDraft>) => void;
  onRemove: () => void;
}

const ANY = "any";

/** One thing, which of it, and how many. */
export function ThingRow({ thing, at, problems, onChange, onRemove }: ThingRowProps) {
  const { t } = useWords();
  const { title, variants, variantId, quantity } = thing;
  return (
    <li className="flex items-start gap-x-2 py-4 first:pt-0 last:pb-0">
      <div className="grid min-w-0 flex-1 grid-cols-1 gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Choice
          label={t("rewardIssue.things.variant", { title })}
          value={variantId ?? ANY}
          options={[
            [ANY, t("rewardIssue.things.anyVariant")],
            ...variants.map((variant): Option => [variant.id, variant.title]),
          ]}
          onChange={(chosen) => onChange({ variantId: chosen === ANY ? null : chosen })}
          problem={problems[`${at}.variant_id`] ?? problems[`${at}.product_id`]}
        />
        <LineField
          isCount
          label={t("rewardIssue.things.quantity", { title })}
          value={quantity}
          onChange={(typed) => onChange({ quantity: typed })}
          problem={problems[`${at}.quantity`]}
        />
      </div>
      <RemoveButton name={title} onRemove={onRemove} />
    </li>
  );
}
