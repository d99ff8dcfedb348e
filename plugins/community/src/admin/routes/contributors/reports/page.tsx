import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import type { JudgementRequest, ReportToReview } from "../../../../types/reports";
import { JudgeDialog } from "../../../contribution-reports/judge-dialog";
import { reportsQuery, stateOf } from "../../../contribution-reports/list-query";
import { ReportRow } from "../../../contribution-reports/report-row";
import { StateFilter } from "../../../contribution-reports/state-filter";
import { useReports } from "../../../contribution-reports/use-reports";
import { useKindName } from "../../../contributors/use-contributors";
import { offsetOf, PAGE_SIZE, withFilter } from "../../../exceptions/list-query";
import { Empty, Failed, Loading } from "../../../page/loading";
import { Pager } from "../../../page/pager";
import { Section } from "../../../page/section";
import { useWords } from "../../../use-words";

export const config = defineRouteConfig({ label: "contributionReports.title", translationNs: "translation", rank: 2 });

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("contributionReports.title");
}

/** Asked here and not in a row: a row goes once it is judged, here or elsewhere. */
type Asked = { report: ReportToReview; to: JudgementRequest["to"] } | null;

const ReportsPage = () => {
  const { t, number } = useWords();
  const [search, setSearch] = useSearchParams();
  const { data, error, isPending, refetch } = useReports(reportsQuery(search));
  const kindName = useKindName();
  const [asked, setAsked] = useState<Asked>(null);
  const offset = offsetOf(search);
  const nothing = stateOf(search) !== "reported" || offset > 0 ? "noMatch" : "empty";
  return (
    <Section level="h1" title={t("contributionReports.title")} text={t("contributionReports.intro")}>
      <StateFilter search={search} states={data?.states} />
      <p className="sr-only" aria-live="polite">
        {data && t("contributionReports.filter.found", { total: number(data.count) })}
      </p>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.reports.length === 0 && (
        <Empty title={t(`contributionReports.${nothing}.title`)} text={t(`contributionReports.${nothing}.text`)} />
      )}
      {data && data.reports.length > 0 && (
        <ul className="divide-y">
          {data.reports.map((report) => (
            <ReportRow
              key={report.id}
              report={report}
              kindName={kindName(report.kind)}
              onJudge={(to) => setAsked({ report, to })}
            />
          ))}
        </ul>
      )}
      {data && (
        <Pager
          count={data.count}
          limit={PAGE_SIZE}
          offset={offset}
          onPage={(page) => setSearch(withFilter(search, "page", String(page)))}
        />
      )}
      {asked && <JudgeDialog {...asked} onClose={() => setAsked(null)} />}
    </Section>
  );
};
export default ReportsPage;
