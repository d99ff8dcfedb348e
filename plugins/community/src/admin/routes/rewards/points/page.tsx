import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import { Empty, Failed, Loading } from "../../../page/loading";
import { Section } from "../../../page/section";
import { RedeemableForm } from "../../../points/redeemable-form";
import { RedeemableTable } from "../../../points/redeemable-table";
import { TermSection } from "../../../points/term-section";
import { useRedeemables } from "../../../points/use-points";
import { useWords } from "../../../use-words";

export const config = defineRouteConfig({ label: "points.title", translationNs: "translation", rank: 2 });

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("points.title");
}

/** What is written: nothing, a new one (no id), or one that stands, and how often its form has begun again. */
type Written = { id: string | null; round: number } | null;

const PointsPage = () => {
  const { t } = useWords();
  const { data: redeemables, error, isPending, refetch } = useRedeemables();
  const [written, setWritten] = useState<Written>(null);
  return (
    <div className="flex flex-col gap-y-4">
      <Section
        level="h1"
        title={t("points.title")}
        text={t("points.intro")}
        aside={
          <Button size="small" onClick={() => setWritten({ id: null, round: 0 })}>
            {t("points.new")}
          </Button>
        }
      >
        {isPending && <Loading rows={2} />}
        {error && <Failed error={error} onRetry={refetch} />}
        {redeemables?.length === 0 && <Empty title={t("points.none.title")} text={t("points.none.text")} />}
        {redeemables && redeemables.length > 0 && (
          <RedeemableTable redeemables={redeemables} onChange={(id) => setWritten({ id, round: 0 })} />
        )}
      </Section>
      <TermSection />
      {written && (
        <RedeemableForm
          key={`${written.id} ${written.round}`}
          redeemable={redeemables?.find(({ id }) => id === written.id) ?? null}
          onReload={() => setWritten({ ...written, round: written.round + 1 })}
          onClose={() => setWritten(null)}
        />
      )}
    </div>
  );
};
export default PointsPage;
