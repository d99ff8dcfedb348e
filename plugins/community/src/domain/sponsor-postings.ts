import { allocateLine } from "./allocation";
import { type AllocationRule, appliesTo, inSuccession } from "./allocation-rule";
import { ACCOUNTS } from "./chart-of-accounts";
import { type Posting, posting } from "./postings";
import { allocationLegs, allocationMetadata, type Money, moneyLegs, type Ways } from "./sale-postings";
import { type SplitMoney, sumSplits } from "./split-money";

/**
 * Decides what a sponsor's payment tells the ledger, and to whom its money goes: by the same rules as a sale, of the price
 * without tax, as they stood when the agreement was signed. A refund mirrors what it takes back.
 */
export interface SponsoredSale {
  readonly currencyCode: string;
  readonly signedAt: Date;
  readonly tierId: string;
  readonly partnerId: string;
  /** Minor units. */
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
  /** What an amendment added to a sponsorship; a gift of so much apiece was given with that. */
  readonly isDifference?: boolean;
}

/** Of the whole price; `versions` as for an order. */
export function splitSponsorship(sale: SponsoredSale, versions: readonly AllocationRule[]): SplitMoney {
  const { tierId, partnerId, netMinor: baseMinor, taxMinor } = sale;
  const item = {
    productId: null,
    variantId: null,
    categoryIds: [],
    collectionId: null,
    salesChannelId: null,
    tierId,
    partnerId,
  };
  const line = { baseMinor, quantity: sale.isDifference ? 0 : 1, currencyCode: sale.currencyCode.toLowerCase() };
  const rules = inSuccession(versions).filter((rule) => appliesTo(rule, item, sale.signedAt));
  return sumSplits([allocateLine(line, rules), { taxMinor }]);
}

export type PaymentMethod = "card" | "transfer";

const waysOf = (method: PaymentMethod): Ways => ({
  money: method === "card" ? ACCOUNTS.stripe : ACCOUNTS.bank,
  revenue: ACCOUNTS.sponsorship,
});

interface SponsorMoney extends Money {
  readonly method: PaymentMethod;
  readonly agreementId: string;
  readonly partnerId: string;
}

export function sponsorPaymentPostings(payment: SponsorMoney & { readonly paymentId: string }): Posting[] {
  const { paymentId: sourceId, occurredAt, method, agreementId, partnerId, allocationVersion: version = 1 } = payment;
  const source = { sourceType: "sponsor_payment", sourceId } as const;
  const about = { agreementId, partnerId };
  const allocation = { ...about, ...allocationMetadata(payment) };
  const ways = waysOf(method);
  return [
    ...posting({ ...source, kind: "sponsor_payment" }, occurredAt, moneyLegs(payment, 1n, ways), about),
    ...posting({ ...source, kind: "allocation", version }, occurredAt, allocationLegs(payment, 1n, ways), allocation),
  ];
}

/** `split` is what `refundAllocation` takes back. */
export function sponsorRefundPostings(
  refund: SponsorMoney & { readonly refundId: string; readonly paymentId: string },
): Posting[] {
  const { refundId: sourceId, paymentId, occurredAt, method, agreementId, partnerId } = refund;
  const source = { sourceType: "sponsor_refund", sourceId } as const;
  const about = { agreementId, partnerId, paymentId };
  const allocation = { ...about, ...allocationMetadata(refund) };
  const ways = waysOf(method);
  return [
    ...posting({ ...source, kind: "sponsor_refund" }, occurredAt, moneyLegs(refund, -1n, ways), about),
    ...posting({ ...source, kind: "refund_allocation" }, occurredAt, allocationLegs(refund, -1n, ways), allocation),
  ];
}
