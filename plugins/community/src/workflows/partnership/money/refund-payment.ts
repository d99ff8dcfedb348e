import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { checkRefund } from "../../../domain/sponsor-payment";
import { failPoint } from "../../../fail-point";
import type { SponsorRefundBody } from "../../../types/sponsor-money";
import { announceMoney } from "../../books/announce-money";
import { inTransaction } from "../../database/connection";
import { agreementNotFound, moveTo } from "../agreements/agreements";
import { announceAgreements } from "../agreements/announce-agreement";
import { partnership } from "../partnership";
import { runRefunds } from "./run-refunds";

export interface RefundInput {
  agreement_id: string;
  by: string;
  refund: SponsorRefundBody;
}

const refundSponsorPaymentStep = createStep("refund-sponsor-payment", async (input: RefundInput, { container }) => {
  const { agreement_id, by, refund } = input;
  const service = partnership(container);
  await inTransaction(container, async (on) => {
    const agreement = await service.agreements.lock(agreement_id, on);
    if (!agreement) throw agreementNotFound();
    const payment = (await service.payments.ofAgreements([agreement.id], on)).find(
      ({ id }) => id === refund.payment_id,
    );
    if (!payment)
      throw new DomainError("not_found", "payment_not_found", "There is no such payment", { field: "payment_id" });
    const amountMinor = BigInt(refund.amount_minor);
    const evidence = refund.evidence?.trim() || null;
    const stands = {
      paidMinor: BigInt(payment.amount_minor),
      refundedMinor: BigInt(payment.refunded_minor),
      method: payment.method,
    };
    checkRefund({ amountMinor, evidence }, stands);
    await service.refunds.wish({ paymentId: payment.id, amountMinor, reason: refund.reason, evidence, by }, on);
    if (refund.ends) await moveTo(service, agreement, "terminated", { actor: "admin", by, reason: refund.reason }, on);
  });
  await failPoint("refund-sponsor.after-commit");
  await runRefunds(container);
  await announceMoney(container);
  await announceAgreements(container);
  return new StepResponse({ id: agreement_id });
});

/** Part of a payment or all of it goes back, and the agreement goes on or ends. */
export const refundSponsorPaymentWorkflow = createWorkflow(
  "refund-sponsor-payment",
  (input: RefundInput) => new WorkflowResponse(refundSponsorPaymentStep(input)),
);
