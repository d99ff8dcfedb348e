import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Trophy } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router-dom";
import { QueueLink } from "../../contribution-reports/queue-link";
import { ContributorRow } from "../../contributors/contributor-row";
import { peopleQuery } from "../../contributors/list-query";
import { RecordForm } from "../../contributors/record-form";
import { useContributors } from "../../contributors/use-contributors";
import { offsetOf, PAGE_SIZE, withFilter } from "../../exceptions/list-query";
import { Empty, Failed, Loading } from "../../page/loading";
import { Pager } from "../../page/pager";
import { SearchField } from "../../page/search-field";
import { Section } from "../../page/section";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "contributors.title",
  translationNs: "translation",
  icon: Trophy,
  rank: 88,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("contributors.title");
}

const ContributorsPage = () => {
  const { t, number } = useWords();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const { data, error, isPending, refetch } = useContributors(peopleQuery(search));
  const [isWriting, setWriting] = useState(false);
  const nothing = search.get("q")?.trim() ? "noMatch" : "empty";
  return (
    <Section
      level="h1"
      title={t("contributors.title")}
      text={t("contributors.intro")}
      aside={
        <div className="flex flex-wrap gap-2">
          <QueueLink />
          <Button asChild size="small" variant="secondary">
            <Link to="/contributors/rules">{t("contributionRules.title")}</Link>
          </Button>
          <Button asChild size="small" variant="secondary">
            <Link to="/contributors/import">{t("contributors.import")}</Link>
          </Button>
          <Button size="small" onClick={() => setWriting(true)}>
            {t("contributors.record.open")}
          </Button>
        </div>
      }
    >
      <search className="px-6 py-4">
        <SearchField
          label={t("contributors.search.label")}
          placeholder={t("contributors.search.hint")}
          value={search.get("q") ?? ""}
          onChange={(typed) => setSearch(withFilter(search, "q", typed))}
        />
      </search>
      <p className="sr-only" aria-live="polite">
        {data && t("contributors.search.found", { total: number(data.count) })}
      </p>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.contributors.length === 0 && (
        <Empty title={t(`contributors.${nothing}.title`)} text={t(`contributors.${nothing}.text`)} />
      )}
      {data && data.contributors.length > 0 && (
        <ul className="divide-y">
          {data.contributors.map((contributor) => (
            <ContributorRow key={contributor.id} contributor={contributor} />
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
      {isWriting && (
        <RecordForm
          onRecorded={({ contributor_id }) => navigate(`/contributors/${contributor_id}`)}
          onClose={() => setWriting(false)}
        />
      )}
    </Section>
  );
};
export default ContributorsPage;
