import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { RewardAnswer, RewardDetailAnswer, RewardExtension, RewardMoveRequest } from "../../types/rewards";
import { SaidField } from "../agreements/said-field";
import { AskDialog } from "../contributors/ask-dialog";
import { useTell } from "../contributors/use-contributors";
import { DayField } from "../page/day-field";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { endOfDay } from "./end-of-day";
import { refusalText } from "./reward-words";

interface DeadlineDialogProps {
  reward: RewardAnswer;
  /** With the same link, or with another; or once what was sent has come back. */
  act: "extend" | "reissue" | "exchange";
  onClose: () => void;
}

/** Until when it can be claimed from now on. */
export function DeadlineDialog({ reward, act, onClose }: DeadlineDialogProps) {
  const words = useWords();
  const { t } = words;
  const { mutate, isPending } = useTell<RewardExtension | RewardMoveRequest, RewardDetailAnswer>(
    `/admin/rewards/${reward.id}/${act === "extend" ? "extension" : "state"}`,
  );
  const { form, problems, refuse } = useProblems();
  const [day, setDay] = useState(act === "extend" ? reward.expires_at.slice(0, 10) : "");
  const [reason, setReason] = useState("");
  const send = () => {
    const expires_at = endOfDay(day);
    mutate(act === "extend" ? { expires_at } : { to: "issued", expires_at, reason }, {
      onSuccess: () => {
        toast.success(t(`rewards.${act}.done`));
        onClose();
      },
      onError: (error) => refuse(problemsOf(error, "rewards", words), refusalText(error, reward.currency_code, words)),
    });
  };
  return (
    <AskDialog
      title={t(`rewards.${act}.title`)}
      text={t(`rewards.${act}.text`)}
      button={t(`rewards.${act}.button`)}
      isBusy={isPending}
      form={form}
      onSubmit={send}
      onClose={onClose}
    >
      <DayField
        label={t("rewards.until")}
        hint={t("rewards.untilHint")}
        value={day}
        onChange={setDay}
        problem={problems.expires_at}
      />
      {act === "exchange" && (
        <SaidField
          label={t("rewards.exchange.reason")}
          hint={t("rewards.exchange.reasonHint")}
          value={reason}
          onChange={setReason}
          problem={problems.reason}
        />
      )}
    </AskDialog>
  );
}
