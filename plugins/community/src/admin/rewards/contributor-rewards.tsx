import { useState } from "react";
import { Failed, Loading } from "../page/loading";
import { Pager } from "../page/pager";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { whoseQuery } from "./list-query";
import { RewardRow } from "./reward-row";
import { useRewards } from "./use-rewards";

const PAGE_SIZE = 5;

/** What one person was thanked with. */
export function ContributorRewards({ contributorId }: { contributorId: string }) {
  const { t } = useWords();
  const [page, setPage] = useState(1);
  const { data, error, isPending, refetch } = useRewards(
    whoseQuery({ contributor_id: contributorId }, page, PAGE_SIZE),
  );
  return (
    <Section title={t("rewards.title")} text={t(`rewards.person.${data?.count === 0 ? "none" : "text"}`)}>
      {isPending && <Loading rows={2} />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data && data.rewards.length > 0 && (
        <ul className="divide-y">
          {data.rewards.map((reward) => (
            <RewardRow key={reward.id} reward={reward} />
          ))}
        </ul>
      )}
      {data && <Pager count={data.count} limit={PAGE_SIZE} offset={(page - 1) * PAGE_SIZE} onPage={setPage} />}
    </Section>
  );
}
