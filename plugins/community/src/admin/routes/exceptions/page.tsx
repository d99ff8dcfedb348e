import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ExclamationCircle } from "@medusajs/icons";
import { Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import { ExceptionRow } from "../../exceptions/exception-row";
import { Filters } from "../../exceptions/filters";
import { listQuery, withFilter } from "../../exceptions/list-query";
import { useExceptions } from "../../exceptions/use-exceptions";
import { Empty, Failed, Loading } from "../../page/loading";
import { Pager } from "../../page/pager";
import { Section } from "../../page/section";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "exceptions.title",
  translationNs: "translation",
  icon: ExclamationCircle,
  rank: 90,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("exceptions.title");
}

const ExceptionsPage = () => {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const { data, error, isPending, refetch } = useExceptions(listQuery(search));
  const isFiltered = search.has("kind") || search.has("q") || (search.get("state") ?? "open") !== "open";
  const nothing = isFiltered ? "noMatch" : "empty";
  const open = data?.open_count ?? 0;
  return (
    <Section
      level="h1"
      title={t("exceptions.title")}
      text={t("exceptions.intro")}
      aside={
        open > 0 && (
          <Text size="small" weight="plus">
            {t("exceptions.openCount", { total: open })}
          </Text>
        )
      }
    >
      <Filters search={search} onChange={setSearch} />
      <p className="sr-only" aria-live="polite">
        {data && t("exceptions.filters.found", { total: data.count })}
      </p>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.exceptions.length === 0 && (
        <Empty title={t(`exceptions.${nothing}.title`)} text={t(`exceptions.${nothing}.text`)} />
      )}
      {data && data.exceptions.length > 0 && (
        <ul className="divide-y">
          {data.exceptions.map((exception) => (
            <ExceptionRow key={exception.id} exception={exception} />
          ))}
        </ul>
      )}
      {data && <Pager {...data} onPage={(page) => setSearch(withFilter(search, "page", String(page)))} />}
    </Section>
  );
};
export default ExceptionsPage;
