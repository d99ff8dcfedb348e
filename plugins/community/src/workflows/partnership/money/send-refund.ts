import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { announceMoney } from "../../books/announce-money";
import { inTransaction } from "../../database/connection";
import { agreementNotFound } from "../agreements/agreements";
import { announceAgreements } from "../agreements/announce-agreement";
import { partnership } from "../partnership";

export interface SendRefundInput {
  agreement_id: string;
  refund_id: string;
  evidence: string;
}

const sendRefundStep = createStep("send-refund", async (input: SendRefundInput, { container }) => {
  const { agreement_id, refund_id, evidence } = input;
  const service = partnership(container);
  await inTransaction(container, async (on) => {
    if (!(await service.agreements.lock(agreement_id, on))) throw agreementNotFound();
    const refund = (await service.refunds.ofAgreement(agreement_id, on)).find(({ id }) => id === refund_id);
    if (!refund) throw new DomainError("not_found", "refund_not_found", "There is no such refund");
    if (refund.stripe_payment_intent || !(await service.refunds.sent(refund_id, evidence, on)))
      throw new DomainError("conflict", "refund_done", "This money went back already, or goes back by card");
  });
  await announceMoney(container);
  await announceAgreements(container);
  return new StepResponse({ id: agreement_id });
});

/** Of a transfer, what an amendment gives back waits for somebody to send it, and to say what shows that. */
export const sendRefundWorkflow = createWorkflow(
  "send-refund",
  (input: SendRefundInput) => new WorkflowResponse(sendRefundStep(input)),
);
