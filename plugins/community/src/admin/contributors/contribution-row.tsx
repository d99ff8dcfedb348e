import { Button, Text } from "@medusajs/ui";
import type { ContributionAnswer } from "../../types/recognition";
import { WebLink } from "../page/web-link";
import { ContributionRewards } from "../provenance/contribution-rewards";
import { useWords } from "../use-words";
import { StateBadge } from "./state-badge";

interface ContributionRowProps {
  contribution: ContributionAnswer;
  kindName: string;
  onUndo: () => void;
}

/** What was done, what it was worth, and where it is known from; what was undone says why. */
export function ContributionRow({ contribution, kindName, onUndo }: ContributionRowProps) {
  const { t, date, number } = useWords();
  const { source, external_id, occurred_at, link, state, points, note, judged_at } = contribution;
  // Of somebody who was erased nothing is told but the kind.
  const title = contribution.title || kindName;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-6 py-4">
      <div className="min-w-0 flex-1 basis-60">
        <Text size="small" leading="compact" weight="plus" className="break-words">
          <WebLink address={link}>{title}</WebLink>
        </Text>
        <Text size="small" className="text-ui-fg-subtle flex flex-wrap gap-x-3">
          <span>{kindName}</span>
          <span>{date(occurred_at)}</span>
          <span className="tabular-nums">{t("contributors.points", { points: number(points) })}</span>
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle break-all">
          {t("contributors.work.from", { source, id: external_id })}
        </Text>
        {note && (
          <Text size="small" className="mt-1 whitespace-pre-line break-words">
            {judged_at ? t("contributors.work.note", { note, when: date(judged_at) }) : note}
          </Text>
        )}
        {state === "accepted" && <ContributionRewards contributionId={contribution.id} title={title} />}
      </div>
      <div className="flex items-center gap-x-3">
        <StateBadge state={state} />
        {state === "accepted" && (
          <Button
            size="small"
            variant="secondary"
            aria-label={t("contributors.undo.buttonFor", { title })}
            onClick={onUndo}
          >
            {t("contributors.undo.open")}
          </Button>
        )}
      </div>
    </li>
  );
}
