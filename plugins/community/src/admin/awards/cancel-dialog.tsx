import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { AwardCancellationRequest } from "../../types/awards";
import { SaidField } from "../agreements/said-field";
import { AskDialog } from "../contributors/ask-dialog";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { useAct } from "./use-awards";

/** It cannot be taken back, so it is asked for twice, with a reason. */
export function CancelDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const { mutate, isPending } = useAct<AwardCancellationRequest>(id, "cancellation");
  const { form, problems, refuse } = useProblems();
  const [reason, setReason] = useState("");
  const cancel = () =>
    mutate(
      { reason },
      {
        onSuccess: () => {
          toast.success(t("awards.cancel.done"));
          onClose();
        },
        onError: (error) => refuse(problemsOf(error, "awards", words), words.error(error)),
      },
    );
  return (
    <AskDialog
      isGrave
      title={t("awards.cancel.title")}
      text={t("awards.cancel.text")}
      button={t("awards.cancel.button")}
      isBusy={isPending}
      form={form}
      onSubmit={cancel}
      onClose={onClose}
    >
      <SaidField
        label={t("awards.cancel.reason")}
        hint={t("awards.cancel.reasonHint")}
        value={reason}
        onChange={setReason}
        problem={problems.reason}
      />
    </AskDialog>
  );
}
