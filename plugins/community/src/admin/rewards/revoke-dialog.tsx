import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { RewardAnswer, RewardDetailAnswer, RewardMoveRequest } from "../../types/rewards";
import { SaidField } from "../agreements/said-field";
import { AskDialog } from "../contributors/ask-dialog";
import { useTell } from "../contributors/use-contributors";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";

/** It cannot be taken back, so it is asked for twice, with a reason. */
export function RevokeDialog({ reward, onClose }: { reward: RewardAnswer; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const { mutate, isPending } = useTell<RewardMoveRequest, RewardDetailAnswer>(`/admin/rewards/${reward.id}/state`);
  const { form, problems, refuse } = useProblems();
  const [reason, setReason] = useState("");
  const revoke = () =>
    mutate(
      { to: "revoked", reason },
      {
        onSuccess: () => {
          toast.success(t("rewards.revoke.done"));
          onClose();
        },
        onError: (error) => refuse(problemsOf(error, "rewards", words), words.error(error)),
      },
    );
  return (
    <AskDialog
      isGrave
      title={t("rewards.revoke.title")}
      text={t("rewards.revoke.text", { name: reward.contributor_name })}
      button={t("rewards.revoke.button")}
      isBusy={isPending}
      form={form}
      onSubmit={revoke}
      onClose={onClose}
    >
      <SaidField
        label={t("rewards.revoke.reason")}
        hint={t("rewards.revoke.reasonHint")}
        value={reason}
        onChange={setReason}
        problem={problems.reason}
      />
    </AskDialog>
  );
}
