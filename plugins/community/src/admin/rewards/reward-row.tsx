import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import type { RewardAnswer } from "../../types/rewards";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";
import { thingsText } from "./reward-words";
import { StateBadge } from "./state-badge";

/** One reward among others, or beside what it belongs to; `children` lead to what else it has to do with. */
export function RewardRow({ reward, children }: { reward: RewardAnswer; children?: ReactNode }) {
  const words = useWords();
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" leading="compact" className="break-words">
          <Link to={`/rewards/${reward.id}`} className={LINK_STYLE}>
            {thingsText(reward.items, words)}
          </Link>
        </Text>
        {children && (
          <Text size="small" className="flex flex-wrap gap-x-3 break-words">
            {children}
          </Text>
        )}
        <Text size="xsmall" className="text-ui-fg-subtle tabular-nums">
          {words.minor(reward.worth_minor, reward.currency_code)} · {words.date(reward.issued_at)}
        </Text>
      </div>
      <StateBadge state={reward.state} />
    </li>
  );
}

export function ThankedLink({ reward }: { reward: RewardAnswer }) {
  return (
    <Link to={`/contributors/${reward.contributor_id}`} className={LINK_STYLE}>
      {reward.contributor_name}
    </Link>
  );
}
