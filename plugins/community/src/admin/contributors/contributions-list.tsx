import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import type { ContributionAnswer } from "../../types/recognition";
import { offsetOf, PAGE_SIZE, withFilter } from "../exceptions/list-query";
import { Empty, Failed, Loading } from "../page/loading";
import { Pager } from "../page/pager";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { ContributionFilters } from "./contribution-filters";
import { ContributionRow } from "./contribution-row";
import { workQuery } from "./list-query";
import { UndoDialog } from "./undo-dialog";
import { useContributions, useKindName } from "./use-contributors";

/** What one person did, the newest first. */
export function ContributionsList({ contributorId }: { contributorId: string }) {
  const { t, number } = useWords();
  const [search, setSearch] = useSearchParams();
  const { data, error, isPending, refetch } = useContributions(workQuery(contributorId, search));
  const kindName = useKindName();
  const [undone, setUndone] = useState<ContributionAnswer | null>(null);
  const nothing = search.has("kind") || search.has("state") ? "noMatch" : "none";
  return (
    <Section title={t("contributors.work.title")} text={t("contributors.work.text")}>
      <ContributionFilters search={search} onChange={setSearch} />
      <p className="sr-only" aria-live="polite">
        {data && t("contributors.work.found", { total: number(data.count) })}
      </p>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.contributions.length === 0 && (
        <Empty title={t(`contributors.work.${nothing}.title`)} text={t(`contributors.work.${nothing}.text`)} />
      )}
      {data && data.contributions.length > 0 && (
        <ul className="divide-y">
          {data.contributions.map((contribution) => (
            <ContributionRow
              key={contribution.id}
              contribution={contribution}
              kindName={kindName(contribution.kind)}
              onUndo={() => setUndone(contribution)}
            />
          ))}
        </ul>
      )}
      {data && (
        <Pager
          count={data.count}
          limit={PAGE_SIZE}
          offset={offsetOf(search)}
          onPage={(page) => setSearch(withFilter(search, "page", String(page)))}
        />
      )}
      {undone && <UndoDialog contribution={undone} onClose={() => setUndone(null)} />}
    </Section>
  );
}
