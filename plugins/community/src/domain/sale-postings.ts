import { ACCOUNTS } from "./chart-of-accounts";
import { type Leg, type Posting, posting } from "./postings";
import { itemsMinor, type SplitMoney, sumSplits, totalMinor } from "./split-money";

/**
 * Decides what a capture and a refund tell the ledger: the money as one transfer, and as another to whom the items' money
 * goes. A refund mirrors what it takes back. A split that sums to zero tells nothing.
 */
export interface Money {
  readonly occurredAt: Date;
  readonly currencyCode: string;
  /** Of the whole amount that was captured or refunded. */
  readonly split: SplitMoney;
  /** Above 1 when the allocation before it was reversed. */
  readonly allocationVersion?: number;
}

/** Where money comes in, and what it is until it is shared out. */
export interface Ways {
  readonly money: (currency: string) => string;
  readonly revenue: (currency: string) => string;
}
const SALE: Ways = { money: ACCOUNTS.stripe, revenue: ACCOUNTS.merch };

/** `sign` is 1 when money comes in, −1 when it goes back. */
export function moneyLegs({ split, currencyCode }: Money, sign: bigint, { money, revenue }: Ways = SALE): Leg[] {
  const currency = currencyCode.toLowerCase();
  return [
    [money(currency), currency, sign * totalMinor(split)],
    [revenue(currency), currency, -sign * itemsMinor(split)],
    [ACCOUNTS.shipping(currency), currency, -sign * split.shippingMinor],
    [ACCOUNTS.tax(currency), currency, -sign * split.taxMinor],
  ];
}

export function allocationLegs({ split, currencyCode }: Money, sign: bigint, { revenue }: Ways = SALE): Leg[] {
  const currency = currencyCode.toLowerCase();
  return [
    [revenue(currency), currency, sign * itemsMinor(split)],
    [ACCOUNTS.shop(currency), currency, -sign * split.shopMinor],
    ...split.parts.map((part): Leg => [ACCOUNTS.goal(part.goalId, currency), currency, -sign * part.amountMinor]),
  ];
}

export const allocationMetadata = ({ split }: Money) => ({
  parts: sumSplits([split]).parts.map((part) => ({ ...part, amountMinor: String(part.amountMinor) })),
  shopMinor: String(split.shopMinor),
});

export function capturePostings(capture: Money & { readonly captureId: string }): Posting[] {
  const { captureId: sourceId, occurredAt, allocationVersion: version = 1 } = capture;
  const source = { sourceType: "capture", sourceId } as const;
  return [
    ...posting({ ...source, kind: "capture" }, occurredAt, moneyLegs(capture, 1n), {}),
    ...posting(
      { ...source, kind: "allocation", version },
      occurredAt,
      allocationLegs(capture, 1n),
      allocationMetadata(capture),
    ),
  ];
}

/** `split` is what `refundAllocation` takes back. */
export function refundPostings(refund: Money & { readonly refundId: string; readonly captureId: string }): Posting[] {
  const { refundId: sourceId, captureId, occurredAt, allocationVersion: version = 1 } = refund;
  const source = { sourceType: "refund", sourceId } as const;
  return [
    ...posting({ ...source, kind: "refund" }, occurredAt, moneyLegs(refund, -1n), { captureId }),
    ...posting({ ...source, kind: "refund_allocation", version }, occurredAt, allocationLegs(refund, -1n), {
      captureId,
      ...allocationMetadata(refund),
    }),
  ];
}
