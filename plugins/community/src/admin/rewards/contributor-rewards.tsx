import { Text } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { RewardAnswer } from "../../types/rewards";
import { LINK_STYLE } from "../page/link-style";
import { Failed, Loading } from "../page/loading";
import { Pager } from "../page/pager";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { personQuery } from "./list-query";
import { thingsText } from "./reward-words";
import { StateBadge } from "./state-badge";
import { useRewards } from "./use-rewards";

const PAGE_SIZE = 5;

/** What one person was thanked with. */
export function ContributorRewards({ contributorId }: { contributorId: string }) {
  const { t } = useWords();
  const [page, setPage] = useState(1);
  const { data, error, isPending, refetch } = useRewards(personQuery(contributorId, page, PAGE_SIZE));
  return (
    <Section title={t("rewards.title")} text={t(`rewards.person.${data?.count === 0 ? "none" : "text"}`)}>
      {isPending && <Loading rows={2} />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data && data.rewards.length > 0 && (
        <ul className="divide-y">
          {data.rewards.map((reward) => (
            <Row key={reward.id} reward={reward} />
          ))}
        </ul>
      )}
      {data && <Pager count={data.count} limit={PAGE_SIZE} offset={(page - 1) * PAGE_SIZE} onPage={setPage} />}
    </Section>
  );
}

function Row({ reward }: { reward: RewardAnswer }) {
  const words = useWords();
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" leading="compact" className="break-words">
          <Link to={`/rewards/${reward.id}`} className={LINK_STYLE}>
            {thingsText(reward.items, words)}
          </Link>
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle tabular-nums">
          {words.minor(reward.worth_minor, reward.currency_code)} · {words.date(reward.issued_at)}
        </Text>
      </div>
      <StateBadge state={reward.state} />
    </li>
  );
}
