import { Input } from "@medusajs/ui";
import { LineField } from "../catalogue/small-fields";
import { Field } from "../page/field";
import { useWords } from "../use-words";
import type { AwardFieldsProps } from "./award-draft";

/** How many win, how many votes there are, and until when. */
export function RuleFields({ draft, onChange, problems }: AwardFieldsProps) {
  const { t } = useWords();
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
      <LineField
        isCount
        label={t("awards.form.seats")}
        hint={t("awards.form.seatsHint")}
        value={draft.seats}
        onChange={(seats) => onChange({ seats })}
        problem={problems.seats}
      />
      <LineField
        isCount
        label={t("awards.form.votesEach")}
        hint={t("awards.form.votesEachHint")}
        value={draft.votesEach}
        onChange={(votesEach) => onChange({ votesEach })}
        problem={problems.votes_each}
      />
      <Field label={t("awards.form.closes")} hint={t("awards.form.closesHint")} problem={problems.closes_at}>
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            aria-required
            value={draft.closesAt}
            onChange={(event) => onChange({ closesAt: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
