import fc from "fast-check";
import { expect, it } from "vitest";
import type { AllocationRule } from "./allocation-rule";
import { captureSplit } from "./order-split";
import { refundAllocation } from "./refund-allocation";
import { sumSplits, totalMinor } from "./split-money";
import {
  type SponsoredSale,
  splitSponsorship,
  sponsorPaymentPostings,
  sponsorRefundPostings,
} from "./sponsor-postings";

const at = new Date("2027-02-01T00:00:00Z");
const rule = (ruleId: string, selector: AllocationRule["selector"], shareBasisPoints: number): AllocationRule => ({
  ruleId,
  version: 1,
  goalId: `goal_${ruleId}`,
  selector,
  gift: { kind: "share", shareBasisPoints },
  validFrom: new Date("2027-01-01T00:00:00Z"),
  validTo: null,
});
const sale: SponsoredSale = {
  currencyCode: "eur",
  signedAt: at,
  tierId: "tier_gold",
  partnerId: "par_1",
  netMinor: 100_000n,
  taxMinor: 19_000n,
};
const split = splitSponsorship(sale, [
  rule("all", { by: "all" }, 1000),
  rule("tier", { by: "tier", id: "tier_gold" }, 500),
  rule("other", { by: "tier", id: "tier_tin" }, 500),
  rule("partner", { by: "partner", id: "par_1" }, 100),
  rule("product", { by: "product", id: "prod_1" }, 100),
]);
const about = { occurredAt: at, currencyCode: "EUR", agreementId: "agr_1", partnerId: "par_1" };
const told = (postings: ReturnType<typeof sponsorPaymentPostings>) =>
  postings.map(({ source, legs }) => [
    source.kind,
    Object.fromEntries(legs.map(({ accountCode, amountMinor }) => [accountCode, amountMinor])),
  ]);

it("shares out the price without tax, by the rules of its tier and its partner", () => {
  expect(split.parts.map(({ goalId, amountMinor }) => [goalId, amountMinor])).toEqual([
    ["goal_all", 10_000n],
    ["goal_partner", 1000n],
    ["goal_tier", 5000n],
  ]);
  expect([split.shopMinor, split.taxMinor, totalMinor(split)]).toEqual([84_000n, 19_000n, 119_000n]);
});

it("gives so much apiece once, and not again with what an amendment adds", () => {
  const apiece = {
    ...rule("apiece", { by: "all" }, 0),
    gift: { kind: "per_item" as const, perItemMinor: { eur: 500n } },
  };
  const rules = [rule("all", { by: "all" }, 1000), apiece];
  const gifts = (more: Partial<SponsoredSale>) =>
    splitSponsorship({ ...sale, ...more }, rules)
      .parts.filter(({ amountMinor }) => amountMinor > 0n)
      .map(({ goalId, amountMinor }) => [goalId, amountMinor]);
  expect(gifts({})).toEqual([
    ["goal_all", 10_000n],
    ["goal_apiece", 500n],
  ]);
  expect(gifts({ isDifference: true })).toEqual([["goal_all", 10_000n]]);
});

it("says where the money came in, and leaves nothing of the revenue over", () => {
  const [money, allocation] = told(
    sponsorPaymentPostings({ ...about, split, method: "transfer", paymentId: "spay_1" }),
  );
  expect(money).toEqual([
    "sponsor_payment",
    { "cash:bank:eur": 119_000n, "revenue:sponsorship:eur": -100_000n, "tax:collected:eur": -19_000n },
  ]);
  expect(allocation).toEqual([
    "allocation",
    {
      "goal:goal_all:eur": -10_000n,
      "goal:goal_partner:eur": -1000n,
      "goal:goal_tier:eur": -5000n,
      "revenue:sponsorship:eur": 100_000n,
      "shop:retained:eur": -84_000n,
    },
  ]);
  const [card] = told(sponsorPaymentPostings({ ...about, split, method: "card", paymentId: "spay_2" }));
  expect(card?.[1]).toHaveProperty("receivable:stripe:eur", 119_000n);
});

it("takes back in mirror image, in any steps, until nothing is left", () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt(1n, 60_000n), { maxLength: 5 }), (steps) => {
      const paid = sponsorPaymentPostings({ ...about, split, method: "card", paymentId: "p" });
      let before = sumSplits([]);
      const sums = new Map<string, bigint>();
      const add = (postings: typeof paid) => {
        for (const { legs } of postings) {
          expect(legs.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)).toBe(0n);
          for (const { accountCode, amountMinor } of legs)
            sums.set(accountCode, (sums.get(accountCode) ?? 0n) + amountMinor);
        }
      };
      add(paid);
      const back = (amountMinor: bigint, refundId: string) => {
        const part = refundAllocation(split, before, amountMinor);
        before = sumSplits([before, part]);
        add(sponsorRefundPostings({ ...about, split: part, method: "card", paymentId: "p", refundId }));
      };
      steps.forEach((step, index) => {
        const left = totalMinor(split) - totalMinor(before);
        if (step < left) back(step, `r${index}`);
      });
      back(totalMinor(split) - totalMinor(before), "last");
      for (const [account, sum] of sums) expect(sum, account).toBe(0n);
    }),
  );
});

it("shares a first payment as a part of the whole", () => {
  const part = captureSplit(split, sumSplits([]), 59_500n);
  expect([totalMinor(part), part.taxMinor, part.shopMinor]).toEqual([59_500n, 9500n, 42_000n]);
});
