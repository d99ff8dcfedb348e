import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { PointsTermAnswer } from "../../types/points";
import { LineField } from "../catalogue/small-fields";
import { AskDialog } from "../contributors/ask-dialog";
import { useTell } from "../contributors/use-contributors";
import { Choice } from "../page/choice";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { Refusal } from "../read-json";
import { useWords } from "../use-words";
import { ChangedAlert } from "./changed-alert";
import { draftOf, requestOf } from "./term-draft";

interface TermDialogProps {
  term: PointsTermAnswer;
  /** Begins again with what stands now. */
  onReload: () => void;
  onClose: () => void;
}

/** What has run out stays so, whatever is chosen later: it says so before it asks. */
export function TermDialog({ term, onReload, onClose }: TermDialogProps) {
  const words = useWords();
  const { t } = words;
  const { mutate, isPending } = useTell<PointsTermAnswer, { term: PointsTermAnswer }>("/admin/points-term");
  const { form, problems, refuse } = useProblems();
  /** As it was read when the dialog was opened. */
  const [{ revision }] = useState(term);
  const [draft, setDraft] = useState(() => draftOf(term));
  const [isChanged, setChanged] = useState(false);
  const save = () =>
    mutate(requestOf(draft, revision), {
      onSuccess: () => {
        toast.success(t("points.term.saved"));
        onClose();
      },
      onError: (error) => {
        if (error instanceof Refusal && error.code === "points_term_changed") setChanged(true);
        else refuse(problemsOf(error, "points", words), words.error(error));
      },
    });
  return (
    <AskDialog
      isGrave
      title={t("points.term.ask")}
      text={t("points.term.askText")}
      button={t("points.term.button")}
      isBusy={isPending}
      form={form}
      onSubmit={save}
      onClose={onClose}
    >
      <ChangedAlert isChanged={isChanged} onReload={onReload} />
      <Choice
        label={t("points.term.label")}
        value={draft.runsOut ? "months" : "never"}
        options={[
          ["never", t("points.term.never")],
          ["months", t("points.term.afterMonths")],
        ]}
        onChange={(chosen) => setDraft({ ...draft, runsOut: chosen === "months" })}
      />
      {draft.runsOut && (
        <LineField
          isCount
          label={t("points.term.months")}
          hint={t("points.term.monthsHint")}
          value={draft.months}
          onChange={(months) => setDraft({ ...draft, months })}
          problem={problems.months}
        />
      )}
    </AskDialog>
  );
}
