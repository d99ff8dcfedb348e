import { Button, toast } from "@medusajs/ui";
import { type FormEvent, useEffect, useState } from "react";
import type { GoalAnswer } from "../../types/impact";
import { amountProblem } from "../money/amount-problems";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { CostFields } from "./cost-fields";
import { EvidenceFields } from "./evidence-fields";
import { emptyReport, reportTerms } from "./report-draft";
import { StoryFields } from "./story-fields";
import { useReportDelivery } from "./use-deliveries";

export function ReportForm({ goal, onDone }: { goal: GoalAnswer; onDone: () => void }) {
  const words = useWords();
  const { t } = words;
  const report = useReportDelivery(goal.id);
  const { form, problems, refuse } = useProblems();
  const [draft, setDraft] = useState(emptyReport);
  useEffect(() => form.current?.querySelector<HTMLElement>("input")?.focus(), [form]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { terms, isUnreadable } = reportTerms(draft);
    report.mutate(terms, {
      onSuccess: () => {
        toast.success(t("deliveries.form.saved"));
        onDone();
      },
      onError: (error) => {
        const unreadable = isUnreadable ? amountProblem("cost_minor", draft.currency, words) : {};
        refuse({ ...problemsOf(error, "deliveries", words), ...unreadable }, words.error(error));
      },
    });
  };
  const fields = { draft, onChange: setDraft, problems };
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-y-6 px-6 py-6">
      <StoryFields {...fields} goal={goal} />
      <EvidenceFields {...fields} />
      <CostFields {...fields} />
      <div className="flex justify-end gap-x-2">
        <Button type="button" size="small" variant="secondary" onClick={onDone}>
          {t("deliveries.form.cancel")}
        </Button>
        <Button type="submit" size="small" isLoading={report.isPending}>
          {t("deliveries.form.send")}
        </Button>
      </div>
    </form>
  );
}
