import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { checkTransfer } from "../../../domain/sponsor-payment";
import { failPoint } from "../../../fail-point";
import type { TransferBody } from "../../../types/sponsor-money";
import { announceMoney } from "../../books/announce-money";
import { inTransaction } from "../../database/connection";
import { agreementNotFound } from "../agreements/agreements";
import { settleAgreement } from "../agreements/settle-agreements";
import { partnership } from "../partnership";
import { invoiceNotFound, owedOf } from "./invoices";

export interface RecordTransferInput {
  agreement_id: string;
  by: string;
  transfer: TransferBody;
}

const recordTransferStep = createStep("record-transfer", async (input: RecordTransferInput, { container }) => {
  const { agreement_id, by, transfer } = input;
  const service = partnership(container);
  const receivedAt = new Date(`${transfer.received_on}T00:00:00Z`);
  if (receivedAt.getTime() > Date.now())
    throw new DomainError("invalid_data", "received_on_ahead", "Money has come in on a day that has been", {
      field: "received_on",
    });
  await inTransaction(container, async (on) => {
    const agreement = await service.agreements.lock(agreement_id, on);
    if (!agreement) throw agreementNotFound();
    const invoice = await service.invoices.find(transfer.invoice_id, on);
    if (invoice?.agreement_id !== agreement.id) throw invoiceNotFound("invoice_id");
    const amountMinor = BigInt(transfer.amount_minor);
    checkTransfer(amountMinor, owedOf(agreement.state, invoice));
    await service.payments.record(
      {
        agreementId: agreement.id,
        invoiceId: invoice.id,
        method: "transfer",
        currency: invoice.currency_code,
        amountMinor,
        receivedAt,
        stripePaymentIntent: null,
        evidence: transfer.evidence,
        by,
      },
      on,
    );
  });
  await failPoint("record-transfer.after-commit");
  await announceMoney(container);
  await settleAgreement(container, agreement_id);
  return new StepResponse({ id: agreement_id });
});

/** Money that came by transfer, with what shows it. */
export const recordTransferWorkflow = createWorkflow(
  "record-transfer",
  (input: RecordTransferInput) => new WorkflowResponse(recordTransferStep(input)),
);
