import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ClaimRow } from "../../../claims/claim-row";
import { useClaims } from "../../../claims/use-claims";
import { Empty, Failed, Loading } from "../../../page/loading";
import { Section } from "../../../page/section";
import { useWords } from "../../../use-words";

export const config = defineRouteConfig({ label: "claims.queue.title", translationNs: "translation", rank: 2 });

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("claims.queue.title");
}

const ClaimsPage = () => {
  const { t } = useWords();
  const { data, error, isPending, refetch } = useClaims();
  return (
    <Section level="h1" title={t("claims.queue.title")} text={t("claims.queue.intro")}>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.length === 0 && <Empty title={t("claims.queue.empty.title")} text={t("claims.queue.empty.text")} />}
      {data && data.length > 0 && (
        <ul className="divide-y">
          {data.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
    </Section>
  );
};
export default ClaimsPage;
