import { Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { AwardDecisionRequest, AwardDetailAnswer } from "../../types/awards";
import { SaidField } from "../agreements/said-field";
import { TickField } from "../catalogue/small-fields";
import { AskDialog } from "../contributors/ask-dialog";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { useAct } from "./use-awards";

/**
 * Counting cannot be taken back, so it is asked for twice. A tie that does not fit is told once voting has ended, here too:
 * then the same window asks who of the tied, and why.
 */
export function DecideDialog({ detail, onClose }: { detail: AwardDetailAnswer; onClose: () => void }) {
  const words = useWords();
  const { t, number } = words;
  const { award, nominees, tie } = detail;
  const { mutate, isPending } = useAct<AwardDecisionRequest>(award.id, "decision");
  const { form, problems, refuse } = useProblems();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState("");
  const decide = () =>
    mutate(
      { tied_winner_ids: [...chosen], reason },
      {
        onSuccess: () => {
          toast.success(t("awards.decide.done"));
          onClose();
        },
        onError: (error) => refuse(problemsOf(error, "awards", words), words.error(error)),
      },
    );
  const tied = nominees.filter(({ id }) => tie?.nominee_ids.includes(id));
  return (
    <AskDialog
      title={t(`awards.decide.${tie ? "tieTitle" : "title"}`)}
      text={tie ? t("awards.decide.tie", { seats: number(tie.seats) }) : t("awards.decide.text")}
      button={t("awards.decide.button")}
      isBusy={isPending}
      form={form}
      onSubmit={decide}
      onClose={onClose}
    >
      {tie && (
        <>
          <fieldset className="flex flex-col gap-y-3">
            <Text asChild size="small" weight="plus" leading="compact" className="mb-2">
              <legend>{t("awards.decide.tied")}</legend>
            </Text>
            {tied.map(({ id, contributor_name }, index) => (
              <TickField
                key={id}
                label={contributor_name}
                value={chosen.includes(id)}
                onChange={(isOn) => setChosen(isOn ? [...chosen, id] : chosen.filter((each) => each !== id))}
                problem={index === 0 ? problems.tied_winner_ids : undefined}
              />
            ))}
          </fieldset>
          <SaidField
            label={t("awards.decide.reason")}
            hint={t("awards.decide.reasonHint")}
            value={reason}
            onChange={setReason}
            problem={problems.reason}
          />
        </>
      )}
    </AskDialog>
  );
}
