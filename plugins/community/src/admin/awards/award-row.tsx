import { Badge, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AwardAnswer } from "../../types/awards";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { StateBadge } from "./state-badge";

/** One line on a desk, a small card on a phone; all of it can be pressed. */
export function AwardRow({ award }: { award: AwardAnswer }) {
  const { t, date, number, locale } = useWords();
  const { id, name, state, is_voting, closes_at, members, voted, nominees, is_member } = award;
  return (
    <li className="hover:bg-ui-bg-base-hover focus-within:bg-ui-bg-base-hover relative grid grid-cols-1 gap-x-6 gap-y-1 px-6 py-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto] sm:items-center">
      <div className="min-w-0">
        <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
          <Text size="small" leading="compact" weight="plus" className="min-w-0 break-words">
            <Link
              to={`/contributors/awards/${id}`}
              className="after:absolute after:inset-0 focus-visible:underline focus-visible:outline-none"
            >
              {wordsOf(name, locale)}
            </Link>
          </Text>
          {is_member && <Badge size="2xsmall">{t("awards.onCommittee")}</Badge>}
        </div>
        {state === "open" && (
          <Text size="small" className="text-ui-fg-subtle">
            {is_voting ? t("awards.closes", { when: date(closes_at) }) : t("awards.closed")}
          </Text>
        )}
      </div>
      <Text size="small" leading="compact" className="text-ui-fg-subtle flex flex-wrap gap-x-3 tabular-nums">
        <span>{t("awards.nomineesCount", { total: number(nominees) })}</span>
        <span>{t("awards.voted", { voted: number(voted), members: number(members) })}</span>
      </Text>
      <StateBadge state={state} />
    </li>
  );
}
