import type { MedusaContainer } from "@medusajs/framework/types";
import { dayIn } from "../../../domain/agreement-term";
import type { InvoiceInput } from "../../../domain/invoice-document";
import { invoiceNumber } from "../../../domain/sponsorship-invoice";
import type { InvoiceRow } from "../../../modules/partnership/invoice-rows";
import { partnership } from "../partnership";
import { customerParty, sellerParty, verifyUrl } from "./contract-input";

const numberOf = ({ series, number }: InvoiceRow) => invoiceNumber(series, number);

/** An invoice, or the credit note that takes one back: which of them its row says. */
export async function invoiceInput(container: MedusaContainer, row: InvoiceRow): Promise<InvoiceInput> {
  const { content } = row;
  const taken = row.cancels ?? row.credits;
  const cancelled = taken ? await partnership(container).invoices.find(taken) : null;
  const reason = row.reason ?? "";
  return {
    variant: taken ? "credit_note" : "invoice",
    number: numberOf(row),
    madeAt: row.issued_at.toISOString(),
    seller: sellerParty(content.seller),
    customer: customerParty(content.customer),
    issuedOn: row.issued_on,
    period: null,
    dueOn: row.due_on,
    agreementId: row.agreement_id,
    orderReference: null,
    currency: content.currency,
    lines: content.lines.map(({ text, quantity, amountMinor }) => ({
      description: text,
      quantity,
      unitMinor: BigInt(amountMinor) / BigInt(quantity),
      netMinor: BigInt(amountMinor),
    })),
    tax: {
      treatment: content.tax.treatment,
      rateBasisPoints: content.tax.rateBasisPoints,
      taxMinor: BigInt(content.tax.taxMinor),
    },
    bankDetails: content.seller.bankDetails,
    paid: null,
    forInvoice: null,
    cancels: cancelled && {
      number: numberOf(cancelled),
      isInPart: row.credits !== null,
      // The lines say what it is for.
      reason: row.credits ? { en: "", "zh-CN": "" } : { en: reason, "zh-CN": reason },
      replacedBy: null,
    },
    verifyUrl: verifyUrl(container),
  };
}

/** For what was paid in full; the last payment is the one it names. */
export async function receiptInput(container: MedusaContainer, row: InvoiceRow): Promise<InvoiceInput | null> {
  const payments = await partnership(container).payments.ofAgreements([row.agreement_id]);
  const last = payments.findLast(({ invoice_id }) => invoice_id === row.id);
  if (!last) return null;
  const on = dayIn(last.received_at, row.content.customer.timeZone);
  return {
    ...(await invoiceInput(container, row)),
    variant: "receipt",
    number: `R-${numberOf(row)}`,
    madeAt: last.received_at.toISOString(),
    issuedOn: on,
    dueOn: null,
    bankDetails: null,
    paid: {
      on,
      way: last.method === "card" ? "card" : "bank_transfer",
      reference: last.stripe_payment_intent ?? last.evidence,
    },
    forInvoice: numberOf(row),
  };
}
