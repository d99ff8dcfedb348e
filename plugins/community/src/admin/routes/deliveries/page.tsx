import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CheckCircle } from "@medusajs/icons";
import { useSearchParams } from "react-router-dom";
import { DeliveryCard } from "../../deliveries/delivery-card";
import { useDeliveries } from "../../deliveries/use-deliveries";
import { Empty, Failed, Loading } from "../../page/loading";
import { Pager } from "../../page/pager";
import { Section } from "../../page/section";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "deliveries.title",
  translationNs: "translation",
  icon: CheckCircle,
  rank: 89,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("deliveries.title");
}

/** What waits for a second person comes first. */
const DeliveriesPage = () => {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const page = Math.max(1, Math.floor(Number(search.get("page"))) || 1);
  const { data, error, isPending, refetch } = useDeliveries(page);
  return (
    <Section level="h1" title={t("deliveries.title")} text={t("deliveries.intro")}>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.count === 0 && <Empty title={t("deliveries.empty.title")} text={t("deliveries.empty.text")} />}
      {data && data.count > 0 && (
        <ul className="divide-y">
          {data.deliveries.map((delivery) => (
            <DeliveryCard key={delivery.id} delivery={delivery} hasGoal />
          ))}
        </ul>
      )}
      {data && <Pager {...data} onPage={(next) => setSearch({ page: String(next) })} />}
    </Section>
  );
};
export default DeliveriesPage;
