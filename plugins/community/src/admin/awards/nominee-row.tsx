import { Badge, Button, Checkbox, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AwardNomineeAnswer } from "../../types/awards";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";
import { canVoteFor } from "./ballot";

interface NomineeRowProps {
  nominee: AwardNomineeAnswer;
  /** The reader has votes, and there is time. */
  isVoting: boolean;
  isChosen: boolean;
  /** No vote is left. */
  isFull: boolean;
  onTick: (isOn: boolean) => void;
  onStandAside: () => void;
}

/** Who, why and by whom; the box that gives a vote, or what was counted. */
export function NomineeRow({ nominee, isVoting, isChosen, isFull, onTick, onStandAside }: NomineeRowProps) {
  const { t, number, date } = useWords();
  const { contributor_id, is_erased, reason, nominated_by, nominated_at, points, is_own, conflict } = nominee;
  const { votes, conflicts, is_winner, reward_id } = nominee;
  const name = is_erased ? t("contributors.erase.name") : nominee.contributor_name;
  const isMine = isVoting && canVoteFor(nominee);
  return (
    <li className="flex items-start gap-x-3 px-6 py-4">
      {isMine && (
        <Checkbox
          className="mt-0.5 shrink-0"
          aria-label={t("awards.ballot.vote", { name })}
          checked={isChosen}
          disabled={isFull && !isChosen}
          onCheckedChange={(checked) => onTick(checked === true)}
        />
      )}
      <div className="flex min-w-0 flex-1 flex-col gap-y-1">
        <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
          <Text size="small" leading="compact" weight="plus" className="min-w-0 break-words">
            <Link to={`/contributors/${contributor_id}`} className={LINK_STYLE}>
              {name}
            </Link>
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
            {t("contributors.points", { points: number(points) })}
          </Text>
          {is_winner && (
            <Badge size="2xsmall" color="green">
              {t("awards.nominees.winner")}
            </Badge>
          )}
          {is_own && <Badge size="2xsmall">{t("awards.nominees.own")}</Badge>}
        </div>
        <Text size="small" className="whitespace-pre-line break-words">
          {reason}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle break-words">
          {t("awards.nominees.by", { who: nominated_by, when: date(nominated_at) })}
        </Text>
        {conflict !== null && (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {t("awards.nominees.yourConflict", { reason: conflict })}
          </Text>
        )}
        {votes !== null && (
          <Text size="small" className="flex flex-wrap gap-x-3 tabular-nums">
            <span>{t("awards.nominees.votes", { total: number(votes) })}</span>
            {!!conflicts && <span>{t("awards.nominees.aside", { total: number(conflicts) })}</span>}
          </Text>
        )}
        {reward_id && (
          <Text size="small">
            <Link to={`/rewards/${reward_id}`} className={LINK_STYLE}>
              {t("awards.nominees.reward")}
            </Link>
          </Text>
        )}
      </div>
      {isMine && (
        <Button
          size="small"
          variant="transparent"
          className="shrink-0"
          aria-label={t("awards.conflict.openFor", { name })}
          onClick={onStandAside}
        >
          {t("awards.conflict.open")}
        </Button>
      )}
    </li>
  );
}
