import { Text } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import { LINK_STYLE } from "../page/link-style";
import { Failed, Loading } from "../page/loading";
import { useWords } from "../use-words";
import { Quiet } from "./quiet";
import { useContributionRewards } from "./use-provenance";

interface ContributionRewardsProps {
  contributionId: string;
  /** Tells it from the others to whoever hears it. */
  title: string;
}

/** Forward from a contribution: what its author was thanked with after it was counted. Read when it is opened. */
export function ContributionRewards({ contributionId, title }: ContributionRewardsProps) {
  const { t, word, date } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { data, error, isLoading, refetch } = useContributionRewards(contributionId, isOpen);
  return (
    <details className="mt-2" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary
        className="txt-compact-small text-ui-fg-subtle w-fit cursor-pointer"
        aria-label={`${t("provenance.work.open")}: ${title}`}
      >
        {t("provenance.work.open")}
      </summary>
      {isLoading && <Loading rows={1} />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.rewards.length === 0 && <Quiet>{t("provenance.work.noReward")}</Quiet>}
      {data && data.rewards.length > 0 && (
        <ul className="mt-1 flex flex-col gap-y-1">
          {data.rewards.map(({ id, state, issued_at }) => (
            <Text key={id} asChild size="small" leading="compact">
              <li>
                <Link to={`/rewards/${id}`} className={LINK_STYLE}>
                  {date(issued_at)}
                </Link>{" "}
                <span className="text-ui-fg-subtle">{word("rewards.state", state)}</span>
              </li>
            </Text>
          ))}
        </ul>
      )}
    </details>
  );
}
