import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { AwardDetailAnswer, NominationRequest } from "../../types/awards";
import { SaidField } from "../agreements/said-field";
import { AskDialog } from "../contributors/ask-dialog";
import type { ListedContributor } from "../contributors/contributor-row";
import { PersonPicker } from "../contributors/person-picker";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { useAct } from "./use-awards";

/** Somebody who is not nominated yet, and why. */
export function NominateDialog({ detail, onClose }: { detail: AwardDetailAnswer; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const { mutate, isPending } = useAct<NominationRequest>(detail.award.id, "nominees");
  const { form, problems, refuse } = useProblems();
  const [person, setPerson] = useState<ListedContributor | null>(null);
  const [reason, setReason] = useState("");
  const nominate = () =>
    mutate(
      { contributor_id: person?.id ?? "", reason },
      {
        onSuccess: () => {
          toast.success(t("awards.nominate.done", { name: person?.name }));
          onClose();
        },
        onError: (error) => refuse(problemsOf(error, "awards", words), words.error(error)),
      },
    );
  return (
    <AskDialog
      title={t("awards.nominate.title")}
      text={t("awards.nominate.text")}
      button={t("awards.nominate.button")}
      isBusy={isPending}
      form={form}
      onSubmit={nominate}
      onClose={onClose}
    >
      <PersonPicker
        label={t("awards.nominate.who")}
        notIds={detail.nominees.map(({ contributor_id }) => contributor_id)}
        chosen={person}
        onChoose={setPerson}
        problem={problems.contributor_id}
      />
      <SaidField
        label={t("awards.nominate.reason")}
        hint={t("awards.nominate.reasonHint")}
        value={reason}
        onChange={setReason}
        problem={problems.reason}
      />
    </AskDialog>
  );
}
