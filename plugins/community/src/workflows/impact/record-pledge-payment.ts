import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type RecordPledgePaymentInput, recordPledgePaymentStep } from "./steps/record-pledge-payment";

/** What has arrived of a pledge. The clock of the books posts it. */
export const recordPledgePaymentWorkflow = createWorkflow(
  "record-pledge-payment",
  (input: RecordPledgePaymentInput) => {
    return new WorkflowResponse(recordPledgePaymentStep(input));
  },
);
