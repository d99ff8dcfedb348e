import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button } from "@medusajs/ui";
import { Link, useSearchParams } from "react-router-dom";
import { AwardRow } from "../../../awards/award-row";
import { awardsQuery, stateOf } from "../../../awards/list-query";
import { StateFilter } from "../../../awards/state-filter";
import { useAwards } from "../../../awards/use-awards";
import { offsetOf, PAGE_SIZE, withFilter } from "../../../exceptions/list-query";
import { Empty, Failed, Loading } from "../../../page/loading";
import { Pager } from "../../../page/pager";
import { Section } from "../../../page/section";
import { useWords } from "../../../use-words";

export const config = defineRouteConfig({ label: "awards.title", translationNs: "translation", rank: 3 });

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("awards.title");
}

const AwardsPage = () => {
  const { t, number } = useWords();
  const [search, setSearch] = useSearchParams();
  const { data, error, isPending, refetch } = useAwards(awardsQuery(search));
  const offset = offsetOf(search);
  const nothing = stateOf(search) || offset > 0 ? "noMatch" : "empty";
  return (
    <Section
      level="h1"
      title={t("awards.title")}
      text={t("awards.intro")}
      aside={
        <Button asChild size="small">
          <Link to="/contributors/awards/create">{t("awards.form.open")}</Link>
        </Button>
      }
    >
      <StateFilter search={search} states={data?.states} />
      <p className="sr-only" aria-live="polite">
        {data && t("awards.filter.found", { total: number(data.count) })}
      </p>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.awards.length === 0 && <Empty title={t(`awards.${nothing}.title`)} text={t(`awards.${nothing}.text`)} />}
      {data && data.awards.length > 0 && (
        <ul className="divide-y">
          {data.awards.map((award) => (
            <AwardRow key={award.id} award={award} />
          ))}
        </ul>
      )}
      {data && (
        <Pager
          count={data.count}
          limit={PAGE_SIZE}
          offset={offset}
          onPage={(page) => setSearch(withFilter(search, "page", String(page)))}
        />
      )}
    </Section>
  );
};
export default AwardsPage;
