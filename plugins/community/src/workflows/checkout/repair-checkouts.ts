import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { postBooksWorkflow } from "../books/post-books";
import { settleEditionNumbersWorkflow } from "../editions/settle-edition-numbers";
import { settleAgreementsWorkflow } from "../partnership/agreements/settle-agreements";
import { settleSponsorPaymentsWorkflow } from "../partnership/money/settle-payments";
import { makePapersWorkflow } from "../partnership/papers/make-papers";
import { expirePointsWorkflow } from "../points/expire-points";
import { reapWorkflow } from "../reaper/reap";
import { settleRewardsWorkflow } from "../rewards/settle-rewards";
import { applyDueEventsStep } from "../stripe-inbox/steps/apply-due-events";
import { fetchMissedEventsStep, type SweepInput } from "../stripe-inbox/steps/fetch-missed-events";

/** Everything the clocks do, at once and without their waiting times: for an administrator after an outage. */
export const repairCheckoutsWorkflow = createWorkflow("repair-checkouts", (input: SweepInput) => {
  const fetched = fetchMissedEventsStep(input);
  const applied = applyDueEventsStep({ even_if_waiting: true });
  const reaped = reapWorkflow.runAsStep({ input: { older_than_seconds: 0, even_if_waiting: true } });
  const editions = settleEditionNumbersWorkflow.runAsStep({ input: { wokenBy: "" } });
  const sponsorPayments = settleSponsorPaymentsWorkflow.runAsStep({ input: {} });
  const agreements = settleAgreementsWorkflow.runAsStep({ input: {} });
  const rewards = settleRewardsWorkflow.runAsStep({ input: undefined });
  const points = expirePointsWorkflow.runAsStep({ input: undefined });
  const papers = makePapersWorkflow.runAsStep({ input: {} });
  const posted = postBooksWorkflow.runAsStep({ input: undefined });
  return new WorkflowResponse(
    transform(
      { fetched, applied, reaped, editions, sponsorPayments, agreements, rewards, points, papers, posted },
      (results) => results,
    ),
  );
});
