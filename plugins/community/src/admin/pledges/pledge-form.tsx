import { Button, Input, toast } from "@medusajs/ui";
import { type FormEvent, useEffect, useState } from "react";
import { AmountField } from "../money/amount-field";
import { amountProblem } from "../money/amount-problems";
import { CurrencyChoice } from "../money/currency-choice";
import { DayField } from "../page/day-field";
import { Field } from "../page/field";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { type PledgeDraft, pledgeTerms } from "./pledge-draft";
import { useSavePledge } from "./use-pledges";

const EMPTY: PledgeDraft = { sponsor: "", percent: "100", cap: "", currency: "", from: "", to: "" };

export function PledgeForm({ goalId, onDone }: { goalId: string; onDone: () => void }) {
  const words = useWords();
  const { t } = words;
  const save = useSavePledge(goalId);
  const { form, problems, refuse } = useProblems();
  const [draft, setDraft] = useState(EMPTY);
  const change = (part: Partial<PledgeDraft>) => setDraft({ ...draft, ...part });
  useEffect(() => form.current?.querySelector<HTMLElement>("input")?.focus(), [form]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { terms, isUnreadable } = pledgeTerms(draft);
    save.mutate(terms, {
      onSuccess: () => {
        toast.success(t("pledges.form.savedPledge"));
        onDone();
      },
      onError: (error) => {
        const unreadable = isUnreadable ? amountProblem("cap_minor", draft.currency, words) : {};
        refuse({ ...problemsOf(error, "pledges", words), ...unreadable }, words.error(error));
      },
    });
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-y-6 px-6 py-6">
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label={t("pledges.form.sponsor")} hint={t("pledges.form.sponsorHint")} problem={problems.sponsor_name}>
          {(control) => (
            <Input
              {...control}
              aria-required
              autoComplete="organization"
              maxLength={120}
              value={draft.sponsor}
              onChange={(event) => change({ sponsor: event.target.value })}
            />
          )}
        </Field>
        <AmountField
          label={t("pledges.form.percent")}
          hint={t("pledges.form.percentHint")}
          value={draft.percent}
          onChange={(percent) => change({ percent })}
          problem={problems.ratio_basis_points}
        />
        <AmountField
          label={t("pledges.form.cap")}
          value={draft.cap}
          onChange={(cap) => change({ cap })}
          problem={problems.cap_minor}
        />
        <CurrencyChoice
          label={t("pledges.form.currency")}
          value={draft.currency}
          onChange={(currency) => change({ currency })}
          problem={problems.currency_code}
        />
        <DayField
          label={t("pledges.form.from")}
          value={draft.from}
          onChange={(from) => change({ from })}
          problem={problems.valid_from}
        />
        <DayField
          isOptional
          label={t("pledges.form.to")}
          hint={t("pledges.form.toHint")}
          value={draft.to}
          onChange={(to) => change({ to })}
          problem={problems.valid_to}
        />
      </div>
      <div className="flex justify-end gap-x-2">
        <Button type="button" size="small" variant="secondary" onClick={onDone}>
          {t("pledges.form.cancel")}
        </Button>
        <Button type="submit" size="small" isLoading={save.isPending}>
          {t("pledges.form.save")}
        </Button>
      </div>
    </form>
  );
}
