import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { Empty, Failed, Loading } from "../../page/loading";
import { Section } from "../../page/section";
import { ProgramRow } from "../../sponsorship/program-row";
import { usePrograms } from "../../sponsorship/use-programs";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "sponsorship.title",
  translationNs: "translation",
  icon: BuildingStorefront,
  rank: 87,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("sponsorship.title");
}

const SponsorshipPage = () => {
  const { t } = useWords();
  const { data, error, isPending, refetch } = usePrograms();
  return (
    <Section
      level="h1"
      title={t("sponsorship.title")}
      text={t("sponsorship.intro")}
      aside={
        <Button asChild size="small" variant="secondary">
          <Link to="/sponsorship/import">{t("sponsorship.import.title")}</Link>
        </Button>
      }
    >
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.length === 0 && <Empty title={t("sponsorship.empty.title")} text={t("sponsorship.empty.text")} />}
      {data && data.length > 0 && (
        <ul className="divide-y">
          {data.map((program) => (
            <ProgramRow key={program.id} program={program} />
          ))}
        </ul>
      )}
    </Section>
  );
};
export default SponsorshipPage;
