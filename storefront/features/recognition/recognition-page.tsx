import { ErrorSummary } from "~/components/buying/error-summary";
import type { RecognitionView } from "./load-recognition.server";
import { Offers } from "./offers";
import { OwnReports } from "./own-reports";
import { OwnRewards } from "./own-rewards";
import { OwnStanding } from "./own-standing";
import { PointsUses } from "./points-uses";
import { ReportForm } from "./report-form";
import type { RedemptionProblem, ReportProblem } from "./types";

interface Props {
  view: RecognitionView;
  problem: ReportProblem | RedemptionProblem | undefined;
}

/** What a member gave and got besides money. */
export function RecognitionPage({ view: { people, offers, uses, rewards, reports, form }, problem }: Props) {
  const redemption = problem && "redemption" in problem ? problem.redemption : undefined;
  return (
    <div className="max-w-3xl">
      {/* First on the page, so that it is in sight without scripts too; its lines lead to the forms below. */}
      <ErrorSummary errors={problem?.errors ?? {}} />
      <div className="grid gap-12">
        <OwnStanding people={people} />
        <Offers offers={offers} people={people} redemption={redemption} />
        <OwnRewards rewards={rewards} />
        <PointsUses uses={uses} />
        <OwnReports reports={reports} />
        <ReportForm form={form} problem={problem && "report" in problem ? problem : undefined} />
      </div>
    </div>
  );
}
