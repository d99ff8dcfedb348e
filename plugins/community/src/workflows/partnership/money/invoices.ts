import type { AgreementState } from "../../../domain/agreement-lifecycle";
import { DomainError } from "../../../domain/errors";
import { owedMinor } from "../../../domain/sponsor-payment";
import type { InvoiceRow } from "../../../modules/partnership/invoice-rows";

/** Those that stand: what was cancelled, and what takes back another or part of it, does not. The oldest first. */
export const standingInvoices = (invoices: readonly InvoiceRow[]): InvoiceRow[] =>
  invoices.filter(
    ({ cancels, cancelled_by, credits }) => cancels === null && cancelled_by === null && credits === null,
  );

/** Of one revision: what was signed first, or what an amendment added to it. */
export const standingInvoice = (invoices: readonly InvoiceRow[], revision: number): InvoiceRow | undefined =>
  standingInvoices(invoices).findLast((invoice) => invoice.revision === revision);

export const owedOf = (state: AgreementState, invoice: InvoiceRow): bigint =>
  owedMinor(state, {
    grossMinor: BigInt(invoice.gross_minor),
    creditedMinor: BigInt(invoice.credited_minor),
    paidMinor: BigInt(invoice.paid_minor),
    isCancelled: invoice.cancelled_by !== null || invoice.cancels !== null || invoice.credits !== null,
  });

export const invoiceNotFound = (field?: string) =>
  new DomainError("not_found", "invoice_not_found", "There is no such invoice", field ? { field } : {});
