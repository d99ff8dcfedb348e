import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Empty, Failed, Loading } from "../../../page/loading";
import { Section } from "../../../page/section";
import { PartnerRow } from "../../../partners/partner-row";
import { usePartners } from "../../../partners/use-partners";
import { useWords } from "../../../use-words";

export const config = defineRouteConfig({ label: "partners.title", translationNs: "translation", rank: 2 });

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("partners.title");
}

const PartnersPage = () => {
  const { t } = useWords();
  const { data, error, isPending, refetch } = usePartners();
  return (
    <Section level="h1" title={t("partners.title")} text={t("partners.intro")}>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.length === 0 && <Empty title={t("partners.empty.title")} text={t("partners.empty.text")} />}
      {data && data.length > 0 && (
        <ul className="divide-y">
          {data.map((partner) => (
            <PartnerRow key={partner.id} partner={partner} />
          ))}
        </ul>
      )}
    </Section>
  );
};
export default PartnersPage;
