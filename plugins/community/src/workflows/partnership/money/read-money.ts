import type { MedusaContainer } from "@medusajs/framework/types";
import { dayIn } from "../../../domain/agreement-term";
import { invoiceNumber, invoiceState } from "../../../domain/sponsorship-invoice";
import type { AgreementRow } from "../../../modules/partnership/agreement-shapes";
import type { InvoiceRow } from "../../../modules/partnership/invoice-rows";
import type { AgreementDetailAnswer } from "../../../types/agreements";
import type { InvoiceAnswer } from "../../../types/sponsor-money";
import { partnership } from "../partnership";
import { owedOf } from "./invoices";

export async function readMoney(
  container: MedusaContainer,
  agreement: AgreementRow,
): Promise<Pick<AgreementDetailAnswer, "invoices" | "payments">> {
  const { invoices, payments, refunds } = partnership(container);
  const now = new Date();
  const waiting = (await refunds.ofAgreement(agreement.id)).filter(({ done_at }) => done_at === null);
  return {
    invoices: (await invoices.ofAgreements([agreement.id])).map((row) => invoiceAnswer(agreement, row, now)),
    payments: (await payments.ofAgreements([agreement.id])).map((row) => ({
      id: row.id,
      invoice_id: row.invoice_id,
      method: row.method,
      currency_code: row.currency_code,
      amount_minor: row.amount_minor,
      refunded_minor: row.refunded_minor,
      received_at: row.received_at.toISOString(),
      waiting_refunds: waiting
        .filter(({ payment_id }) => payment_id === row.id)
        .map(({ id, amount_minor }) => ({ id, amount_minor })),
    })),
  };
}

function invoiceAnswer(agreement: AgreementRow, row: InvoiceRow, now: Date): InvoiceAnswer {
  const { content } = row;
  const stands = {
    grossMinor: BigInt(row.gross_minor),
    creditedMinor: BigInt(row.credited_minor),
    dueOn: row.due_on,
    isCancelled: row.cancelled_by !== null,
  };
  const takesBack = row.cancels !== null || row.credits !== null;
  return {
    id: row.id,
    number: invoiceNumber(row.series, row.number),
    // What takes another back, or part of it, is settled by being there.
    state: takesBack ? "paid" : invoiceState(stands, BigInt(row.paid_minor), dayIn(now, content.customer.timeZone)),
    cancels: row.cancels,
    cancelled_by: row.cancelled_by,
    credits: row.credits,
    credited_minor: row.credited_minor,
    reason: row.reason,
    currency_code: row.currency_code,
    lines: content.lines.map(({ text, quantity, amountMinor }) => ({ text, quantity, amount_minor: amountMinor })),
    net_minor: row.net_minor,
    tax: {
      treatment: content.tax.treatment,
      rate_basis_points: content.tax.rateBasisPoints,
      tax_minor: row.tax_minor,
    },
    gross_minor: row.gross_minor,
    paid_minor: row.paid_minor,
    owed_minor: owedOf(agreement.state, row).toString(),
    issued_on: row.issued_on,
    due_on: row.due_on,
  };
}
