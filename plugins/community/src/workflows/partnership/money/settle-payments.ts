import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { settleDueSubscriptions } from "../subscriptions/settle-due";
import { runRefunds } from "./run-refunds";
import { settleOpenPages } from "./settle-page";

const settleSponsorPaymentsStep = createStep("settle-sponsor-payments", async (_, { container }) => {
  const pages = await settleOpenPages(container);
  await settleDueSubscriptions(container);
  await runRefunds(container);
  return new StepResponse(pages);
});

/** What sponsors paid and were given back, wherever an event or an answer was lost. */
export const settleSponsorPaymentsWorkflow = createWorkflow("settle-sponsor-payments", () => {
  return new WorkflowResponse(settleSponsorPaymentsStep());
});
