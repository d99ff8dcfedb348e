import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { JudgementRequest, ReportToReview } from "../../types/reports";
import { SaidField } from "../agreements/said-field";
import { AskDialog } from "../contributors/ask-dialog";
import { useTell } from "../contributors/use-contributors";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { refusalOf } from "./refusal-of";

interface JudgeDialogProps {
  report: ReportToReview;
  to: JudgementRequest["to"];
  onClose: () => void;
}

/** What is judged stays judged, so it is asked for twice; a rejection says why, and so does counting against a doubt. */
export function JudgeDialog({ report, to, onClose }: JudgeDialogProps) {
  const words = useWords();
  const { t } = words;
  const { title, has_conflict, contributor } = report;
  const { mutate, isPending } = useTell<JudgementRequest, { report: ReportToReview }>(
    `/admin/contribution-reports/${report.id}/judgement`,
  );
  const { form, problems, refuse } = useProblems();
  const [note, setNote] = useState("");
  const isRejection = to === "rejected";
  const say = `contributionReports.${isRejection ? "reject" : "accept"}`;
  const judge = () =>
    mutate(
      { to, note },
      {
        onSuccess: () => {
          toast.success(t(`${say}.done`));
          onClose();
        },
        onError: (error) => {
          const refusal = refusalOf(error, to, words);
          refuse(refusal.problems, refusal.message);
        },
      },
    );
  return (
    <AskDialog
      isGrave={isRejection}
      title={t(`${say}.title`)}
      text={t(`${say}.text`, { title, name: contributor?.name ?? report.name })}
      button={t(`${say}.button`)}
      isBusy={isPending}
      form={form}
      onSubmit={judge}
      onClose={onClose}
    >
      <SaidField
        isOptional={!isRejection && !has_conflict}
        label={t(`${say}.note`)}
        hint={t(`${say}.${!isRejection && has_conflict ? "conflictHint" : "noteHint"}`)}
        value={note}
        onChange={setNote}
        problem={problems.note}
      />
    </AskDialog>
  );
}
