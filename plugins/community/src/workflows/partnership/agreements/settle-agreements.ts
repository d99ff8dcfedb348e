import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { dayIn, daysBetween } from "../../../domain/agreement-term";
import { cancellationOf, isForfeited } from "../../../domain/sponsorship-invoice";
import { failPoint } from "../../../fail-point";
import type { AgreementRow } from "../../../modules/partnership/agreement-shapes";
import type { InvoiceRow } from "../../../modules/partnership/invoice-rows";
import type { PartnershipService } from "../../../modules/partnership/service";
import { type Connection, inTransaction } from "../../database/connection";
import { settleCodesStep } from "../codes/settle-codes";
import { owedOf, standingInvoice, standingInvoices } from "../money/invoices";
import { issueInvoice } from "../money/issue-invoice";
import { partnership } from "../partnership";
import { CLOCK, moveTo } from "./agreements";
import { announceAgreements } from "./announce-agreement";
import { beginTerm } from "./begin-term";
import { movePlaceLines } from "./move-lines";
import { offerDueRenewal } from "./renewals";
import { settleRenewalOffer } from "./settle-renewal-offer";

/**
 * Brings one agreement to where its rows and the calendar say it should be: what was not signed in time has lapsed, what is
 * signed by all gets its invoice, what is paid begins, what was not paid gives its place back, what ends soon is offered
 * anew, what has run its term ends. To be asked as often as one likes.
 */
export async function settleAgreement(container: MedusaContainer, id: string): Promise<void> {
  const service = partnership(container);
  const hasMoved = await inTransaction(container, async (on) => {
    const agreement = await service.agreements.lock(id, on);
    if (!agreement) return false;
    const now = await service.places.clock(on);
    if (agreement.state === "offered")
      return (await lapseOffer(service, agreement, now, on)) || (await settleRenewalOffer(service, agreement, now, on));
    const hasLapsed = await lapseProposal(service, agreement, now, on);
    if (agreement.state === "signed") return (await settleSigned(service, agreement, now, on)) || hasLapsed;
    const isOver = agreement.ends_at !== null && agreement.ends_at <= now;
    if (agreement.state !== "active" && agreement.state !== "suspended") return hasLapsed;
    if (!isOver) return (await offerDueRenewal(service, agreement, now, on)) || hasLapsed;
    await moveTo(service, agreement, "ended", CLOCK, on);
    return true;
  });
  await failPoint("settle-agreement.after-commit");
  if (!hasMoved) return;
  const next = await service.renewals.successorOf(id);
  // What is owed is known now, and whether there is anything to renew.
  if (next?.state === "offered") await settleAgreement(container, next.id);
  await announceAgreements(container);
}

/** Nobody's time runs out while they stand in line. */
async function lapseOffer(service: PartnershipService, agreement: AgreementRow, now: Date, on: Connection) {
  const { offer_until, waiting_number } = agreement;
  if (waiting_number !== null || offer_until === null || offer_until > now) return false;
  await moveTo(service, agreement, "lapsed", { ...CLOCK, reason: "offer_over" }, on);
  return true;
}

/** What the partner has signed in time waits for the shop's own name. */
async function lapseProposal(service: PartnershipService, agreement: AgreementRow, now: Date, on: Connection) {
  const { proposed_revision: revision, proposed_until: until } = agreement;
  if (revision === null || until === null || until > now) return false;
  const signatures = await service.offers.signatures(agreement.id, on);
  if (signatures.some((one) => one.revision === revision)) return false;
  await service.amendments.drop(agreement.id, on);
  await service.amendments.note(agreement, "amendment_lapsed", revision, CLOCK, on);
  return true;
}

/** An amendment has its own invoice; what it takes to begin is what was signed first, and paid of that. */
async function settleSigned(service: PartnershipService, agreement: AgreementRow, now: Date, on: Connection) {
  const signatures = await service.offers.signatures(agreement.id, on);
  const first = Math.min(...signatures.map(({ revision: of }) => of));
  const revision = await service.offers.revision(agreement.id, first, on);
  if (!revision) return false;
  const { terms } = revision;
  const isCountersigned = signatures.some(({ side, revision: of }) => side === "shop" && of === first);
  if (terms.contractLevel === "countersigned" && !isCountersigned) return false;
  if (BigInt(terms.grossMinor) === 0n) return beginTerm(service, agreement, terms, CLOCK, on);
  const invoices = await service.invoices.ofAgreements([agreement.id], on);
  const invoice = standingInvoice(invoices, first);
  const today = dayIn(now, terms.customer.timeZone);
  if (!invoice) {
    await issueInvoice(service, revision, agreement.id, on);
    return true;
  }
  if (owedOf(agreement.state, invoice) === 0n) return beginTerm(service, agreement, terms, CLOCK, on);
  if (!isForfeited(daysBetween(invoice.due_on, today)) || BigInt(invoice.paid_minor) > 0n) return false;
  await lapseSigned(service, agreement, standingInvoices(invoices), "not_paid", on);
  return true;
}

/** Signed and never paid: its invoices are taken back, its place is free. */
async function lapseSigned(
  service: PartnershipService,
  agreement: AgreementRow,
  invoices: readonly InvoiceRow[],
  reason: string,
  on: Connection,
): Promise<void> {
  const now = await service.places.clock(on);
  for (const { id, agreement_id: agreementId, revision, content } of invoices) {
    const back = cancellationOf(content, dayIn(now, content.customer.timeZone));
    await service.invoices.issue({ agreementId, revision, content: back, by: "clock", cancels: { id, reason } }, on);
  }
  await moveTo(service, agreement, "lapsed", { ...CLOCK, reason }, on);
}

/** The next term of a subscription that is over, unless part of it was paid. */
export async function lapseUnpaid(
  service: PartnershipService,
  id: string,
  reason: string,
  on: Connection,
): Promise<void> {
  const agreement = await service.agreements.lock(id, on);
  const invoices = standingInvoices(await service.invoices.ofAgreements([id], on));
  const isPaid = invoices.some(({ paid_minor }) => BigInt(paid_minor) > 0n);
  if (agreement?.state === "signed" && !isPaid) await lapseSigned(service, agreement, invoices, reason, on);
}

const settleDueAgreementsStep = createStep("settle-due-agreements", async (_, { container }) => {
  const due = await partnership(container).agreements.due();
  // One that cannot be settled keeps nobody from the others.
  for (const id of due)
    await settleAgreement(container, id).catch((error: Error) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Agreement ${id} was not settled: ${error.message}`),
    );
  await movePlaceLines(container);
  return new StepResponse(due.length);
});

/** What the calendar has moved, and whatever was left undone when something moved. */
export const settleAgreementsWorkflow = createWorkflow("settle-agreements", () => {
  const settled = settleDueAgreementsStep();
  settleCodesStep();
  return new WorkflowResponse(settled);
});
