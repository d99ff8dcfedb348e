import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { AwardConflictRequest, AwardNomineeAnswer } from "../../types/awards";
import { SaidField } from "../agreements/said-field";
import { AskDialog } from "../contributors/ask-dialog";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { useAct } from "./use-awards";

interface ConflictDialogProps {
  id: string;
  nominee: AwardNomineeAnswer;
  onClose: () => void;
}

/** Whoever has an interest of their own says which, instead of voting. */
export function ConflictDialog({ id, nominee, onClose }: ConflictDialogProps) {
  const words = useWords();
  const { t } = words;
  const name = nominee.contributor_name;
  const { mutate, isPending } = useAct<AwardConflictRequest>(id, "conflicts");
  const { form, problems, refuse } = useProblems();
  const [reason, setReason] = useState("");
  const declare = () =>
    mutate(
      { nominee_id: nominee.id, reason },
      {
        onSuccess: () => {
          toast.success(t("awards.conflict.done", { name }));
          onClose();
        },
        onError: (error) => refuse(problemsOf(error, "awards", words), words.error(error)),
      },
    );
  return (
    <AskDialog
      isGrave
      title={t("awards.conflict.title", { name })}
      text={t("awards.conflict.text", { name })}
      button={t("awards.conflict.button")}
      isBusy={isPending}
      form={form}
      onSubmit={declare}
      onClose={onClose}
    >
      <SaidField
        label={t("awards.conflict.reason")}
        hint={t("awards.conflict.reasonHint")}
        value={reason}
        onChange={setReason}
        problem={problems.reason}
      />
    </AskDialog>
  );
}
