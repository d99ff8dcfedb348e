import { dayIn, latestDay } from "../../../domain/agreement-term";
import type { AmendmentTerms } from "../../../domain/amendment";
import { differenceText } from "../../../domain/amendment-words";
import { type CreditedInvoice, creditParts, refundParts } from "../../../domain/credit-parts";
import { creditDraft, invoiceDraft } from "../../../domain/sponsorship-invoice";
import type { AgreementRow, RevisionRow } from "../../../modules/partnership/agreement-shapes";
import type { InvoiceRow } from "../../../modules/partnership/invoice-rows";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { Connection } from "../../database/connection";
import { owedOf, standingInvoices } from "../money/invoices";

/** What became dearer has an invoice of its own, what became cheaper credit notes; money that was paid for it goes back. */
export async function settleDifference(
  service: PartnershipService,
  agreement: AgreementRow,
  { revision, terms }: RevisionRow,
  on: Connection,
): Promise<void> {
  const { amendment, customer } = terms;
  const gross = BigInt(amendment?.grossMinor ?? 0);
  if (!amendment || gross === 0n) return;
  const today = dayIn(await service.places.clock(on), customer.timeZone);
  if (gross < 0n) return credit(service, agreement, { revision, terms, amendment, today }, on);
  const content = invoiceDraft(terms, today);
  await service.invoices.issue({ agreementId: agreement.id, revision, content, by: "clock" }, on);
}

interface Credit extends Pick<RevisionRow, "revision" | "terms"> {
  amendment: AmendmentTerms;
  today: string;
}

async function credit(
  service: PartnershipService,
  agreement: AgreementRow,
  { revision, terms, amendment, today }: Credit,
  on: Connection,
): Promise<void> {
  const all = await service.invoices.ofAgreements([agreement.id], on);
  const newest = standingInvoices(all).reverse();
  const back = { netMinor: -BigInt(amendment.differenceMinor), taxMinor: -BigInt(amendment.taxMinor) };
  const parts = creditParts(
    back,
    newest.map((invoice) => leftOf(agreement, invoice, all)),
  );
  for (const { invoiceId, refundMinor, ...part } of parts) {
    const invoice = newest.find(({ id }) => id === invoiceId) as InvoiceRow;
    const issuedOn = latestDay([today, invoice.issued_on]);
    const content = creditDraft(invoice.content, part, differenceText(terms, amendment), issuedOn);
    const credits = { id: invoiceId, reason: AMENDED };
    await service.invoices.issue({ agreementId: agreement.id, revision, content, by: "clock", credits }, on);
    await service.payments.closePageOf(invoiceId, on);
    await giveBack(service, invoice, refundMinor, on);
  }
}

/** By this the pages of both sides know what to say. */
const AMENDED = "amended";

function leftOf(agreement: AgreementRow, invoice: InvoiceRow, all: readonly InvoiceRow[]): CreditedInvoice {
  const taken = all.filter(({ credits }) => credits === invoice.id);
  const left = (name: "net_minor" | "tax_minor") =>
    taken.reduce((sum, row) => sum + BigInt(row[name]), BigInt(invoice[name]));
  return {
    id: invoice.id,
    netMinor: left("net_minor"),
    taxMinor: left("tax_minor"),
    owedMinor: owedOf(agreement.state, invoice),
  };
}

/** By card Stripe does it; a transfer waits until somebody has sent it and shows so. */
async function giveBack(service: PartnershipService, invoice: InvoiceRow, refundMinor: bigint, on: Connection) {
  const payments = (await service.payments.ofAgreements([invoice.agreement_id], on))
    .filter(({ invoice_id }) => invoice_id === invoice.id)
    .map(({ id, amount_minor, refunded_minor }) => ({ id, leftMinor: BigInt(amount_minor) - BigInt(refunded_minor) }))
    .reverse();
  for (const part of refundParts(refundMinor, payments))
    await service.refunds.wish({ ...part, reason: AMENDED, evidence: null, by: "clock" }, on);
}
