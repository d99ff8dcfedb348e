import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { RewardAnswer, RewardDetailAnswer, SubstitutionRequest } from "../../types/rewards";
import { AskDialog } from "../contributors/ask-dialog";
import { useTell } from "../contributors/use-contributors";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { itemOf, type ThingDraft } from "../reward-issue/issue-draft";
import { ThingsFields } from "../reward-issue/things-fields";
import { useWords } from "../use-words";
import { refusalText } from "./reward-words";

/** What they wait for does not come back: something else, for somebody who said that it would do. */
export function SubstituteDialog({ reward, onClose }: { reward: RewardAnswer; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const { mutate, isPending } = useTell<SubstitutionRequest, RewardDetailAnswer>(
    `/admin/rewards/${reward.id}/substitution`,
  );
  const { form, problems, refuse } = useProblems();
  const [things, setThings] = useState<readonly ThingDraft[]>([]);
  const offer = () =>
    mutate(
      { items: things.map(itemOf) },
      {
        onSuccess: () => {
          toast.success(t("rewards.substitute.done"));
          onClose();
        },
        onError: (error) =>
          refuse(problemsOf(error, "rewards", words), refusalText(error, reward.currency_code, words)),
      },
    );
  return (
    <AskDialog
      title={t("rewards.substitute.title")}
      text={t("rewards.substitute.text", { name: reward.contributor_name })}
      button={t("rewards.substitute.button")}
      isBusy={isPending}
      form={form}
      onSubmit={offer}
      onClose={onClose}
    >
      <ThingsFields draft={{ things }} onChange={(part) => setThings(part.things)} problems={problems} />
    </AskDialog>
  );
}
