import { expect, it } from "vitest";
import { splitOfPosted } from "./posted-split";
import type { Posting } from "./postings";
import { capturePostings, refundPostings } from "./sale-postings";
import type { SplitMoney } from "./split-money";

const split: SplitMoney = {
  parts: [
    { goalId: "goal_a", ruleId: "rule_a", ruleVersion: 2, amountMinor: 1142n },
    { goalId: "goal_b", ruleId: "rule_b", ruleVersion: 1, amountMinor: 0n },
  ],
  shopMinor: 10274n,
  shippingMinor: 1062n,
  taxMinor: 1622n,
};
const money = { occurredAt: new Date("2026-11-25T08:00:00Z"), currencyCode: "CNY", split };
const posted = (posting: Posting | undefined) =>
  posting && {
    legs: posting.legs.map(({ accountCode, amountMinor }) => ({ account: accountCode, amountMinor })),
    metadata: JSON.parse(JSON.stringify(posting.metadata)),
  };
const read = ([first, second]: Posting[]) => splitOfPosted(posted(first) as never, posted(second), "CNY");

it("is what was posted, of a capture and of a refund", () => {
  expect(read(capturePostings({ ...money, captureId: "capt_1" }))).toEqual(split);
  expect(read(refundPostings({ ...money, captureId: "capt_1", refundId: "ref_1" }))).toEqual(split);
});

it("has no parts when only a parcel was paid for", () => {
  const parcel: SplitMoney = { parts: [], shopMinor: 0n, shippingMinor: 1062n, taxMinor: 0n };
  expect(read(capturePostings({ ...money, split: parcel, captureId: "capt_2" }))).toEqual(parcel);
});
