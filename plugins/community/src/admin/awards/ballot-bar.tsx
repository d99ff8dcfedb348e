import { Button, Text, toast, usePrompt } from "@medusajs/ui";
import type { AwardAnswer, AwardDetailAnswer, BallotRequest } from "../../types/awards";
import { useWords } from "../use-words";
import { isChanged } from "./ballot";
import { useAct } from "./use-awards";

interface BallotBarProps {
  award: AwardAnswer;
  ballot: AwardDetailAnswer["ballot"];
  chosen: readonly string[];
}

/** How many votes are left, what holds, and the button that gives what is ticked. */
export function BallotBar({ award: { id, votes_each }, ballot, chosen }: BallotBarProps) {
  const { t, number, date, error: say } = useWords();
  const prompt = usePrompt();
  const { mutate, isPending } = useAct<BallotRequest>(id, "ballot");
  const changed = isChanged(chosen, ballot);
  const give = async () => {
    const isSure =
      chosen.length > 0 ||
      (await prompt({
        variant: "confirmation",
        title: t("awards.ballot.nobodyTitle"),
        description: t("awards.ballot.nobody"),
        confirmText: t("awards.ballot.nobodyButton"),
        cancelText: t("contributors.leave"),
      }));
    if (!isSure) return;
    mutate(
      { nominee_ids: [...chosen] },
      {
        onSuccess: () => toast.success(t("awards.ballot.saved")),
        onError: (error) => toast.error(say(error)),
      },
    );
  };
  const holds = ballot ? t("awards.ballot.since", { when: date(ballot.voted_at) }) : t("awards.ballot.notYet");
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div role="status" className="min-w-0">
        <Text size="small" leading="compact" weight="plus" className="tabular-nums">
          {t("awards.ballot.left", { left: number(votes_each - chosen.length), total: number(votes_each) })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {changed ? t("awards.ballot.unsaved") : holds}
        </Text>
      </div>
      <Button size="small" isLoading={isPending} disabled={ballot !== null && !changed} onClick={give}>
        {t("awards.ballot.save")}
      </Button>
    </div>
  );
}
