import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import { Empty, Failed, Loading } from "../../../page/loading";
import { Section } from "../../../page/section";
import { ProgramForm } from "../../../reward-programs/program-form";
import { ProgramTable } from "../../../reward-programs/program-table";
import { useRewardPrograms } from "../../../rewards/use-rewards";
import { useWords } from "../../../use-words";

export const config = defineRouteConfig({ label: "rewardPrograms.title", translationNs: "translation", rank: 1 });

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("rewardPrograms.title");
}

/** What is written: nothing, a new program (no id), or one that stands, and how often its form has begun again. */
type Written = { id: string | null; round: number } | null;

const RewardProgramsPage = () => {
  const { t } = useWords();
  const { data: programs, error, isPending, refetch } = useRewardPrograms();
  const [written, setWritten] = useState<Written>(null);
  return (
    <Section
      level="h1"
      title={t("rewardPrograms.title")}
      text={t("rewardPrograms.intro")}
      aside={
        <Button size="small" onClick={() => setWritten({ id: null, round: 0 })}>
          {t("rewardPrograms.new")}
        </Button>
      }
    >
      {isPending && <Loading rows={2} />}
      {error && <Failed error={error} onRetry={refetch} />}
      {programs?.length === 0 && <Empty title={t("rewardPrograms.none.title")} text={t("rewardPrograms.none.text")} />}
      {programs && programs.length > 0 && (
        <ProgramTable programs={programs} onChange={(id) => setWritten({ id, round: 0 })} />
      )}
      {written && (
        <ProgramForm
          key={`${written.id} ${written.round}`}
          program={programs?.find(({ id }) => id === written.id) ?? null}
          onReload={() => setWritten({ ...written, round: written.round + 1 })}
          onClose={() => setWritten(null)}
        />
      )}
    </Section>
  );
};
export default RewardProgramsPage;
