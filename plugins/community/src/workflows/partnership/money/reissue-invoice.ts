import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { dayIn, latestDay } from "../../../domain/agreement-term";
import { DomainError } from "../../../domain/errors";
import { cancellationOf, invoiceDraft } from "../../../domain/sponsorship-invoice";
import { detailsOf } from "../../../modules/partnership/partner-rows";
import { inTransaction } from "../../database/connection";
import { agreementNotFound } from "../agreements/agreements";
import { announceAgreements } from "../agreements/announce-agreement";
import { partnership } from "../partnership";
import { invoiceNotFound, owedOf } from "./invoices";

export interface ReissueInput {
  agreement_id: string;
  invoice_id: string;
  by: string;
  reason: string;
}

const reissueInvoiceStep = createStep("reissue-invoice", async (input: ReissueInput, { container }) => {
  const service = partnership(container);
  await inTransaction(container, async (on) => {
    const agreement = await service.agreements.lock(input.agreement_id, on);
    if (!agreement?.partner_id) throw agreementNotFound();
    const invoice = await service.invoices.find(input.invoice_id, on);
    if (invoice?.agreement_id !== agreement.id) throw invoiceNotFound();
    if (owedOf(agreement.state, invoice) !== BigInt(invoice.gross_minor))
      throw new DomainError("conflict", "invoice_settled", "This invoice was paid or cancelled, and stays as it is");
    const partner = await service.partners.lock(agreement.partner_id, on);
    const revision = await service.offers.revision(agreement.id, invoice.revision, on);
    if (!partner || !revision) throw agreementNotFound();
    const customer = detailsOf(partner);
    const today = dayIn(await service.places.clock(on), customer.timeZone);
    const issuedOn = latestDay([today, invoice.issued_on]);
    const common = { agreementId: agreement.id, revision: invoice.revision, by: input.by };
    const cancels = { id: invoice.id, reason: input.reason };
    await service.invoices.issue({ ...common, content: cancellationOf(invoice.content, issuedOn), cancels }, on);
    // What was agreed stays; whom it is made out to is what the partner says now.
    const content = invoiceDraft({ ...revision.terms, customer }, issuedOn);
    await service.invoices.issue({ ...common, content }, on);
  });
  await announceAgreements(container);
  return new StepResponse({ id: input.agreement_id });
});

/** A wrong invoice is taken back by another one, and made out anew: neither ever changes. */
export const reissueInvoiceWorkflow = createWorkflow(
  "reissue-invoice",
  (input: ReissueInput) => new WorkflowResponse(reissueInvoiceStep(input)),
);
