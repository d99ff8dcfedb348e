import type { MedusaContainer } from "@medusajs/framework/types";
import type { AgreementState } from "../../../domain/agreement-lifecycle";
import { startOfDay } from "../../../domain/agreement-term";
import { excessMinor } from "../../../domain/sponsor-payment";
import { isSubscriptionOver, type SubscriptionStanding, termEndsAt } from "../../../domain/subscription-standing";
import type { AgreementRow } from "../../../modules/partnership/agreement-shapes";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { BillRow } from "../../../modules/partnership/subscription-rows";
import { announceMoney } from "../../books/announce-money";
import { stripeGateway } from "../../checkout/stripe-gateway";
import { type Connection, database, inTransaction } from "../../database/connection";
import { lapseUnpaid, settleAgreement } from "../agreements/settle-agreements";
import { owedOf, standingInvoice } from "../money/invoices";
import { issueInvoice } from "../money/issue-invoice";
import { runRefunds } from "../money/run-refunds";
import { partnership } from "../partnership";
import { endNeedless } from "./end-needless";
import { nextAgreement } from "./next-agreement";
import { type Bill, readBills, standingAt } from "./stripe-subscription";

/**
 * Brings what is known of a subscription to where Stripe says it is now: each of its bills has its agreement, what was paid
 * is taken down once, and a term that is not paid for lapses when the subscription is over. Stripe's events only wake this;
 * their order, copies and losses change nothing.
 * @returns false when it is none of ours.
 */
export async function settleSubscription(container: MedusaContainer, id: string): Promise<boolean> {
  const service = partnership(container);
  const stripe = stripeGateway(container);
  const toldAt = await service.places.clock(database(container));
  const told = await stripe.subscriptions.retrieve(id);
  const bills = await readBills(stripe, id);
  const known = await service.subscriptions.find(id);
  const firstId = known?.first_agreement_id ?? told.metadata.agreement_id;
  const touched = firstId
    ? await inTransaction(container, async (on) => {
        const first = await service.agreements.lock(firstId, on);
        if (!first) return null;
        const standing = await service.subscriptions.hear(id, first.id, standingAt(told, toldAt), on);
        return takeBills(service, first, { id, standing, bills }, on);
      })
    : null;
  if (!touched) return false;
  await announceMoney(container);
  for (const agreementId of touched) await settleAgreement(container, agreementId);
  await endNeedless(container);
  await runRefunds(container);
  return true;
}

interface Heard {
  id: string;
  standing: SubscriptionStanding;
  bills: readonly Bill[];
}

/** @returns the agreements that may have to move, in the order of their terms. */
async function takeBills(
  service: PartnershipService,
  first: AgreementRow,
  { id, standing, bills }: Heard,
  on: Connection,
): Promise<string[]> {
  const before = await service.subscriptions.bills(id, on);
  const touched: string[] = [];
  let agreement = first;
  for (const [position, bill] of bills.entries()) {
    const row =
      before.find((one) => one.id === bill.id) ?? (await addBill(service, agreement, { id, bill, position }, on));
    agreement = (await service.agreements.lock(row.agreement_id, on)) as AgreementRow;
    await takePayment(service, agreement, bill, on);
    touched.push(agreement.id);
  }
  // A second page paid for by mistake has made a second subscription: it goes back, and says nothing about the term.
  const paidBy = await service.subscriptions.ofAgreement(agreement.id, on);
  if (paidBy?.id !== id) return touched;
  await setEnd(service, agreement, standing, on);
  if (isSubscriptionOver(standing.status) && agreement.id !== first.id)
    await lapseUnpaid(service, agreement.id, "subscription_ended", on);
  return touched;
}

/** What is over for good has no next term: what was charged for one goes back. */
const ENDS_FOR_GOOD: ReadonlySet<AgreementState> = new Set(["terminated", "lapsed"]);

/** The first bill is for what was signed, each further one for the term after it. */
async function addBill(
  service: PartnershipService,
  earlier: AgreementRow,
  { id, bill, position }: { id: string; bill: Bill; position: number },
  on: Connection,
): Promise<BillRow> {
  const isSame = position === 0 || ENDS_FOR_GOOD.has(earlier.state);
  const agreement = isSame ? earlier : await nextAgreement(service, earlier, on);
  const row = { id: bill.id, subscription_id: id, agreement_id: agreement.id, position };
  await service.subscriptions.addBill(row, on);
  // The term before was given longer, so that nobody is without while the bank is asked.
  if (!isSame) await setEnd(service, earlier, null, on);
  return row;
}

async function takePayment(
  service: PartnershipService,
  agreement: AgreementRow,
  bill: Bill,
  on: Connection,
): Promise<void> {
  if (!bill.isPaid || bill.paidMinor === 0n || !bill.stripePaymentIntent) return;
  const first = Math.min(...(await service.offers.signatures(agreement.id, on)).map(({ revision }) => revision));
  const signed = await service.offers.revision(agreement.id, first, on);
  if (!signed) return;
  const invoices = await service.invoices.ofAgreements([agreement.id], on);
  const invoice =
    standingInvoice(invoices, signed.revision) ??
    (agreement.state === "signed"
      ? await issueInvoice(service, signed, agreement.id, on)
      : invoices.find(({ cancels, credits }) => cancels === null && credits === null));
  if (!invoice) return;
  const owed = owedOf(agreement.state, invoice);
  const paymentId = await service.payments.record(
    {
      agreementId: agreement.id,
      invoiceId: invoice.id,
      method: "card",
      currency: invoice.currency_code,
      amountMinor: bill.paidMinor,
      receivedAt: new Date(),
      stripePaymentIntent: bill.stripePaymentIntent,
      evidence: null,
      by: "stripe",
    },
    on,
  );
  const excess = excessMinor(bill.paidMinor, owed);
  if (paymentId && excess > 0n)
    await service.refunds.wish({ paymentId, amountMinor: excess, reason: "not_owed", evidence: null, by: "clock" }, on);
}

/** Of what has a term and is not over: until when its benefits are given. */
async function setEnd(
  service: PartnershipService,
  { id, state, revision, ends_before: endsBefore }: AgreementRow,
  standing: SubscriptionStanding | null,
  on: Connection,
): Promise<void> {
  const signed = await service.offers.revision(id, revision, on);
  if (!signed || !endsBefore || (state !== "active" && state !== "suspended")) return;
  const midnight = startOfDay(endsBefore, signed.terms.customer.timeZone);
  await service.agreements.setEnd(id, termEndsAt(midnight, standing), on);
}
