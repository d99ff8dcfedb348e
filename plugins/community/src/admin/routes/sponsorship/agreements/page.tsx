import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useSearchParams } from "react-router-dom";
import { AgreementTable } from "../../../agreements/agreement-table";
import { partnerName } from "../../../agreements/agreement-words";
import { Board } from "../../../agreements/board";
import { addressOf, inOrder } from "../../../agreements/list-address";
import { ListFilters } from "../../../agreements/list-filters";
import { useAgreements } from "../../../agreements/use-agreements";
import { withFilter } from "../../../exceptions/list-query";
import { Empty, Failed, Loading } from "../../../page/loading";
import { Pager } from "../../../page/pager";
import { Section } from "../../../page/section";
import { SellerMissing } from "../../../seller/seller-missing";
import { useWords } from "../../../use-words";

export const config = defineRouteConfig({ label: "agreements.title", translationNs: "translation", rank: 1 });

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("agreements.title");
}

const PAGE_SIZE = 50;

const AgreementsPage = () => {
  const words = useWords();
  const { t, locale } = words;
  const [search, setSearch] = useSearchParams();
  const address = addressOf(search);
  const { data, error, isPending, refetch } = useAgreements(address);
  const nothing = address.program || address.state ? "noMatch" : "empty";
  const rows = data && inOrder(data, address, (agreement) => partnerName(agreement, words), locale);
  const page = Math.max(1, Math.floor(Number(search.get("page"))) || 1);
  const offset = (page - 1) * PAGE_SIZE;
  return (
    <Section level="h1" title={t("agreements.title")} text={t("agreements.intro")}>
      <SellerMissing />
      <ListFilters search={search} onChange={setSearch} />
      <p className="sr-only" aria-live="polite">
        {rows && t("agreements.found", { total: rows.length })}
      </p>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {rows?.length === 0 && <Empty title={t(`agreements.${nothing}.title`)} text={t(`agreements.${nothing}.text`)} />}
      {rows && rows.length > 0 && address.view === "board" && <Board agreements={rows} />}
      {rows && rows.length > 0 && address.view === "table" && (
        <>
          <AgreementTable agreements={rows.slice(offset, offset + PAGE_SIZE)} search={search} />
          <Pager
            count={rows.length}
            limit={PAGE_SIZE}
            offset={offset}
            onPage={(next) => setSearch(withFilter(search, "page", String(next)))}
          />
        </>
      )}
    </Section>
  );
};
export default AgreementsPage;
