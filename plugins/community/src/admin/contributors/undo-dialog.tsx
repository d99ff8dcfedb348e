import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { ContributionAnswer } from "../../types/recognition";
import { SaidField } from "../agreements/said-field";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { AskDialog } from "./ask-dialog";
import { useTell } from "./use-contributors";

interface UndoDialogProps {
  contribution: ContributionAnswer;
  onClose: () => void;
}

/** It cannot be taken back, so it is asked for twice, with a reason. */
export function UndoDialog({ contribution, onClose }: UndoDialogProps) {
  const words = useWords();
  const { t, number } = words;
  const { title, points } = contribution;
  const { mutate, isPending } = useTell<{ note: string }, { contribution: ContributionAnswer }>(
    `/admin/contributions/${contribution.id}/undoing`,
  );
  const { form, problems, refuse } = useProblems();
  const [note, setNote] = useState("");
  const undo = () =>
    mutate(
      { note },
      {
        onSuccess: () => {
          toast.success(t("contributors.undo.done"));
          onClose();
        },
        onError: (error) => refuse(problemsOf(error, "contributors", words), words.error(error)),
      },
    );
  return (
    <AskDialog
      isGrave
      title={t("contributors.undo.title")}
      text={t("contributors.undo.text", { title, points: number(points) })}
      button={t("contributors.undo.button")}
      isBusy={isPending}
      form={form}
      onSubmit={undo}
      onClose={onClose}
    >
      <SaidField
        label={t("contributors.reason")}
        hint={t("contributors.undo.reasonHint")}
        value={note}
        onChange={setNote}
        problem={problems.note}
      />
    </AskDialog>
  );
}
