import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import { Link, useNavigate } from "react-router-dom";
import { ProgramForm } from "../../catalogue/program-form";
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
  const navigate = useNavigate();
  const { data, error, isPending, refetch } = usePrograms();
  const [isWriting, setWriting] = useState(false);
  return (
    <Section
      level="h1"
      title={t("sponsorship.title")}
      text={t("sponsorship.intro")}
      aside={
        <div className="flex flex-wrap gap-2">
          <Button asChild size="small" variant="secondary">
            <Link to="/sponsorship/import">{t("sponsorship.import.title")}</Link>
          </Button>
          <Button size="small" onClick={() => setWriting(true)}>
            {t("catalogue.program.new")}
          </Button>
        </div>
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
      {isWriting && (
        <ProgramForm
          onSaved={({ program }) => navigate(`/sponsorship/${program.id}?tab=tiers`)}
          onClose={() => setWriting(false)}
        />
      )}
    </Section>
  );
};
export default SponsorshipPage;
