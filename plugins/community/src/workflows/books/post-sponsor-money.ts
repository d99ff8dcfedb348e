import type { MedusaContainer } from "@medusajs/framework/types";
import type { AllocationRule } from "../../domain/allocation-rule";
import { captureSplit } from "../../domain/order-split";
import { refundAllocation } from "../../domain/refund-allocation";
import { type SplitMoney, sumSplits } from "../../domain/split-money";
import { splitSponsorship, sponsorPaymentPostings, sponsorRefundPostings } from "../../domain/sponsor-postings";
import { type Connection, database } from "../database/connection";
import type { Books } from "./books";

interface SponsorMoney {
  id: string;
  payment_id: string;
  agreement_id: string;
  partner_id: string;
  tier_id: string;
  method: "card" | "transfer";
  currency_code: string;
  /** Minor units as text. */
  amount_minor: string;
  at: Date;
  signed_at: Date;
  /** Of the invoice it was paid for. */
  net_minor: string;
  tax_minor: string;
  is_difference: boolean;
}

/** By what was signed for the invoice: an amendment may have changed the tier since, or before. */
const OF_AGREEMENT = `p.id as payment_id, a.id as agreement_id, a.partner_id, r.terms->'deal'->>'tierId' as tier_id,
  p.method, p.currency_code, s.signed_at, i.net_minor::text as net_minor, i.tax_minor::text as tax_minor,
  r.terms->'amendment' is not null as is_difference
    from partnership_payment p
    join partnership_invoice i on i.id = p.invoice_id
    join partnership_agreement a on a.id = p.agreement_id
    join partnership_revision r on r.agreement_id = a.id and r.revision = i.revision
    join partnership_signature s on s.agreement_id = a.id and s.revision = i.revision and s.side = 'partner'`;

const posted = (type: string, id: string) => `exists (select 1 from ledger.posted_source posted
  where posted.source_type = '${type}' and posted.source_id = ${id} and posted.kind = '${type}')`;

const PAYMENTS = `
  select p.id, p.amount_minor::text as amount_minor, p.received_at as at, ${OF_AGREEMENT}
   where not ${posted("sponsor_payment", "p.id")} and p.id <> all(?)
   order by p.recorded_at, p.id limit 100`;

/** Of a payment that is in the books; what was wished for and is not done yet has not moved. */
const REFUNDS = `
  select refund.id, refund.amount_minor::text as amount_minor, refund.done_at as at, ${OF_AGREEMENT}
    join partnership_refund refund on refund.payment_id = p.id
   where refund.done_at is not null and not ${posted("sponsor_refund", "refund.id")}
     and ${posted("sponsor_payment", "p.id")} and refund.id <> all(?)
   order by refund.done_at, refund.id limit 100`;

export async function dueSponsorPayments(on: Connection, without: string[]): Promise<SponsorMoney[]> {
  return (await on.raw<SponsorMoney>(PAYMENTS, [without])).rows;
}

export async function dueSponsorRefunds(on: Connection, without: string[]): Promise<SponsorMoney[]> {
  return (await on.raw<SponsorMoney>(REFUNDS, [without])).rows;
}

const tellingOf = (row: SponsorMoney) => ({
  occurredAt: row.at,
  currencyCode: row.currency_code,
  agreementId: row.agreement_id,
  partnerId: row.partner_id,
  method: row.method,
});

/** @returns false when somebody else has posted it meanwhile. */
export async function postSponsorPayment(
  container: MedusaContainer,
  books: Books,
  payment: SponsorMoney,
  rules: readonly AllocationRule[],
): Promise<boolean> {
  const whole = splitSponsorship(
    {
      currencyCode: payment.currency_code,
      signedAt: payment.signed_at,
      tierId: payment.tier_id,
      partnerId: payment.partner_id,
      netMinor: BigInt(payment.net_minor),
      taxMinor: BigInt(payment.tax_minor),
      isDifference: payment.is_difference,
    },
    rules,
  );
  const before = await postedOf(container, books, payment, "sponsor_payment");
  const split = captureSplit(whole, before, BigInt(payment.amount_minor));
  return books.post(sponsorPaymentPostings({ ...tellingOf(payment), split, paymentId: payment.id }));
}

/** @returns false when somebody else has posted it meanwhile. */
export async function postSponsorRefund(
  container: MedusaContainer,
  books: Books,
  refund: SponsorMoney,
): Promise<boolean> {
  const paid = await books.split("sponsor_payment", refund.payment_id, refund.currency_code);
  const before = await postedOf(container, books, refund, "sponsor_refund");
  const split = refundAllocation(paid ?? sumSplits([]), before, BigInt(refund.amount_minor));
  const { id: refundId, payment_id: paymentId } = refund;
  return books.post(sponsorRefundPostings({ ...tellingOf(refund), split, refundId, paymentId }));
}

const OTHERS = {
  sponsor_payment: `select other.id from partnership_payment other join partnership_payment p on p.id = ?
                     where other.invoice_id = p.invoice_id and other.id <> ?`,
  sponsor_refund: "select id from partnership_refund where payment_id = ? and id <> ?",
};

/** What was posted before: of the same invoice, or back from the same payment. */
async function postedOf(
  container: MedusaContainer,
  books: Books,
  row: SponsorMoney,
  type: keyof typeof OTHERS,
): Promise<SplitMoney> {
  const { rows } = await database(container).raw<{ id: string }>(OTHERS[type], [row.payment_id, row.id]);
  const splits = await Promise.all(rows.map(({ id }) => books.split(type, id, row.currency_code)));
  return sumSplits(splits.filter((split) => split !== null));
}
