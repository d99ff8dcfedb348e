import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { applyDueEventsStep } from "../stripe-inbox/steps/apply-due-events";
import { fetchMissedEventsStep, type SweepInput } from "../stripe-inbox/steps/fetch-missed-events";
import { captureUnsettledStep } from "./steps/capture-unsettled";
import { confirmRefundsStep } from "./steps/confirm-refunds";

/** Everything the clocks do, at once and without their waiting times: for an administrator after an outage. */
export const repairCheckoutsWorkflow = createWorkflow("repair-checkouts", (input: SweepInput) => {
  const fetched = fetchMissedEventsStep(input);
  const applied = applyDueEventsStep({ even_if_waiting: true });
  const captures = captureUnsettledStep({ older_than_seconds: 0 });
  const refunds = confirmRefundsStep({ older_than_seconds: 0 });
  return new WorkflowResponse(transform({ fetched, applied, captures, refunds }, (results) => results));
});
