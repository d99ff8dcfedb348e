import { Tabs, Text } from "@medusajs/ui";
import { useState } from "react";
import { useParams, useSearchParams } from "react-router-dom";
import { ProgramActions } from "../../../catalogue/program-actions";
import { ProgramFacts } from "../../../catalogue/program-facts";
import { ProgramRows } from "../../../catalogue/program-rows";
import { PromiseEditor } from "../../../catalogue/promise-editor";
import { PublicationGaps } from "../../../catalogue/publication-gaps";
import { SectionHead } from "../../../catalogue/section-head";
import { ProgramCompliance } from "../../../compliance/program-compliance";
import { Empty, Failed, Loading } from "../../../page/loading";
import { Section } from "../../../page/section";
import type { FieldProblem } from "../../../read-json";
import { ProgramBadge } from "../../../sponsorship/program-row";
import { TierMatrix } from "../../../sponsorship/tier-matrix";
import { useProgram } from "../../../sponsorship/use-programs";
import { wordsOf } from "../../../sponsorship/words-of";
import { useWords } from "../../../use-words";

export const handle = {
  breadcrumb: ({ params }: { params?: { id?: string } } = {}) => <Crumb id={params?.id ?? ""} />,
};

function Crumb({ id }: { id: string }) {
  const { locale } = useWords();
  const { data } = useProgram(id);
  return data ? wordsOf(data.program.name, locale) : null;
}

const TABS = ["facts", "tiers", "benefits", "matrix"] as const;

/** A program in four parts; the address says which one is open. */
const ProgramPage = () => {
  const { id = "" } = useParams();
  const { t, locale } = useWords();
  const [search, setSearch] = useSearchParams();
  const [gaps, setGaps] = useState<readonly FieldProblem[]>([]);
  const { data, error, isPending, refetch } = useProgram(id);
  if (isPending || error)
    return (
      <Section level="h1" title={t("sponsorship.title")}>
        {isPending ? <Loading /> : <Failed error={error} onRetry={refetch} />}
      </Section>
    );
  const { program, stage, benefits, tiers } = data;
  const tab = TABS.find((each) => each === search.get("tab")) ?? "facts";
  const matrix = stage === "draft" ? <PromiseEditor detail={data} /> : <TierMatrix benefits={benefits} tiers={tiers} />;
  return (
    <div className="flex flex-col gap-y-4">
      <Section
        level="h1"
        title={wordsOf(program.name, locale)}
        text={t(`catalogue.stage.${stage}`)}
        aside={
          <div className="flex flex-wrap items-center gap-3">
            <Text size="small" className="text-ui-fg-subtle">
              {t("catalogue.version.number", { version: program.version })}
            </Text>
            <ProgramBadge state={program.state} />
            <ProgramActions detail={data} onGaps={setGaps} />
          </div>
        }
      >
        {program.state === "draft" && <PublicationGaps detail={data} gaps={gaps} />}
        <Tabs value={tab} onValueChange={(next) => setSearch({ tab: next }, { replace: true })}>
          <Tabs.List className="flex-wrap px-6 py-4" aria-label={t("catalogue.tab.label")}>
            {TABS.map((each) => (
              <Tabs.Trigger key={each} value={each}>
                {t(`catalogue.tab.${each}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value="facts" className="divide-y border-t">
            <ProgramFacts detail={data} />
          </Tabs.Content>
          <Tabs.Content value="tiers" className="divide-y border-t">
            <ProgramRows detail={data} kind="tier" />
          </Tabs.Content>
          <Tabs.Content value="benefits" className="divide-y border-t">
            <ProgramRows detail={data} kind="benefit" />
          </Tabs.Content>
          <Tabs.Content value="matrix" className="divide-y border-t">
            <SectionHead
              title={t("sponsorship.matrix")}
              text={t(`catalogue.matrix.${stage === "draft" ? "intro" : "introFixed"}`)}
            />
            {tiers.length === 0 || benefits.length === 0 ? (
              <Empty title={t("catalogue.matrix.none")} text={t("catalogue.matrix.noneText")} />
            ) : (
              matrix
            )}
          </Tabs.Content>
        </Tabs>
      </Section>
      <ProgramCompliance programId={program.id} />
    </div>
  );
};
export default ProgramPage;
