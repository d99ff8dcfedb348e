import { ErrorSummary } from "~/components/buying/error-summary";
import type { RecognitionView } from "./load-recognition.server";
import { OwnReports } from "./own-reports";
import { OwnRewards } from "./own-rewards";
import { OwnStanding } from "./own-standing";
import { ReportForm } from "./report-form";
import type { ReportProblem } from "./types";

interface Props {
  view: RecognitionView;
  problem: ReportProblem | undefined;
}

/** What a member gave and got besides money. */
export function RecognitionPage({ view: { people, rewards, reports, form }, problem }: Props) {
  return (
    <div className="max-w-3xl">
      {/* First on the page, so that it is in sight without scripts too; its lines lead to the form below. */}
      <ErrorSummary errors={problem?.errors ?? {}} />
      <div className="grid gap-12">
        <OwnStanding people={people} />
        <OwnRewards rewards={rewards} />
        <OwnReports reports={reports} />
        <ReportForm form={form} problem={problem} />
      </div>
    </div>
  );
}
