import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACCOUNTS, normalSideOf } from "./chart-of-accounts";
import { deliveryPostings, goalEndPostings, pledgePaymentPostings } from "./goal-postings";
import type { Posting } from "./postings";
import { refundAllocation } from "./refund-allocation";
import { capturePostings, refundPostings } from "./sale-postings";
import { itemsMinor, type SplitMoney, sumSplits, totalMinor } from "./split-money";

/** FUZZ=1 looks a hundred times as long. */
const isFuzz = Boolean(process.env.FUZZ);
const runs = { numRuns: isFuzz ? 1_000_000 : 10_000 };
const timeoutMs = isFuzz ? 7_200_000 : 30_000;

const occurredAt = new Date("2026-11-25T08:00:00Z");
const split: SplitMoney = {
  parts: [
    { goalId: "goal_b", ruleId: "r2", ruleVersion: 1, amountMinor: 300n },
    { goalId: "goal_a", ruleId: "r1", ruleVersion: 2, amountMinor: 1000n },
    { goalId: "goal_a", ruleId: "r3", ruleVersion: 1, amountMinor: 200n },
  ],
  shopMinor: 8500n,
  shippingMinor: 1000n,
  taxMinor: 900n,
};
const capture = { captureId: "cap_1", occurredAt, currencyCode: "CNY", split };

/** Kind, and by account what is debited (above zero) or credited. */
const told = (postings: readonly Posting[]) =>
  postings.map(({ source, legs }) => [
    source.kind,
    Object.fromEntries(legs.map(({ accountCode, amountMinor }) => [accountCode, amountMinor])),
  ]);

/** Every rule that holds for every transfer. */
function checkShape(postings: readonly Posting[]): void {
  for (const { legs, metadata } of postings) {
    const sums = new Map<string, bigint>();
    for (const { currency, amountMinor } of legs) sums.set(currency, (sums.get(currency) ?? 0n) + amountMinor);
    expect([...sums.values()].every((sum) => sum === 0n)).toBe(true);
    expect(legs.length >= 2 && legs.every(({ amountMinor }) => amountMinor !== 0n)).toBe(true);
    const codes = legs.map(({ accountCode }) => accountCode);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(legs.every(({ accountCode, currency }) => accountCode.endsWith(`:${currency}`))).toBe(true);
    expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata);
  }
}

describe("a sale", () => {
  it("tells of the money and of whom it goes to", () => {
    const postings = capturePostings(capture);
    checkShape(postings);
    expect(told(postings)).toEqual([
      [
        "capture",
        {
          "receivable:stripe:cny": 11_900n,
          "revenue:merch:cny": -10_000n,
          "shipping:collected:cny": -1000n,
          "tax:collected:cny": -900n,
        },
      ],
      [
        "allocation",
        {
          "goal:goal_a:cny": -1200n,
          "goal:goal_b:cny": -300n,
          "revenue:merch:cny": 10_000n,
          "shop:retained:cny": -8500n,
        },
      ],
    ]);
    expect(postings.map(({ source }) => source)).toEqual([
      { sourceType: "capture", sourceId: "cap_1", kind: "capture", version: 1 },
      { sourceType: "capture", sourceId: "cap_1", kind: "allocation", version: 1 },
    ]);
    expect(postings[1]?.metadata).toEqual({
      parts: [
        { goalId: "goal_a", ruleId: "r1", ruleVersion: 2, amountMinor: "1000" },
        { goalId: "goal_a", ruleId: "r3", ruleVersion: 1, amountMinor: "200" },
        { goalId: "goal_b", ruleId: "r2", ruleVersion: 1, amountMinor: "300" },
      ],
      shopMinor: "8500",
    });
  });

  it("is mirrored when all of it is refunded", () => {
    const refund = refundPostings({ ...capture, refundId: "ref_1", captureId: "cap_1" });
    checkShape(refund);
    const mirrored = told(capturePostings(capture)).map(([kind, legs]) => [
      kind === "capture" ? "refund" : "refund_allocation",
      Object.fromEntries(Object.entries(legs as Record<string, bigint>).map(([code, minor]) => [code, -minor])),
    ]);
    expect(told(refund)).toEqual(mirrored);
    expect(refund.map(({ source, metadata }) => [source.sourceId, metadata.captureId])).toEqual([
      ["ref_1", "cap_1"],
      ["ref_1", "cap_1"],
    ]);
  });

  it("may be allocated anew while its payment stands", () => {
    const versions = (postings: Posting[]) => postings.map(({ source }) => source.version);
    expect(versions(capturePostings({ ...capture, allocationVersion: 2 }))).toEqual([1, 2]);
    const refund = { ...capture, refundId: "ref_1", allocationVersion: 3 };
    expect(versions(refundPostings(refund))).toEqual([1, 3]);
  });

  it("of parcels alone allocates nothing, of nothing tells nothing", () => {
    const parcel = { ...capture, split: sumSplits([{ shippingMinor: 1000n }]) };
    expect(told(capturePostings(parcel))).toEqual([
      ["capture", { "receivable:stripe:cny": 1000n, "shipping:collected:cny": -1000n }],
    ]);
    expect(capturePostings({ ...capture, split: sumSplits([]) })).toEqual([]);
  });
});

describe("a goal", () => {
  const money = { goalId: "goal_a", occurredAt, currencyCode: "cny", amountMinor: 5000n };

  it("spends on a delivery", () => {
    const postings = deliveryPostings({ ...money, deliveryId: "dlv_1", units: "1.00" });
    checkShape(postings);
    expect(told(postings)).toEqual([["delivery_spending", { "goal:goal_a:cny": 5000n, "cash:bank:cny": -5000n }]]);
    expect(postings[0]?.source).toEqual({
      sourceType: "delivery",
      sourceId: "dlv_1",
      kind: "delivery_spending",
      version: 1,
    });
  });

  it("receives what a sponsor pays", () => {
    const postings = pledgePaymentPostings({ ...money, paymentId: "ppy_1", pledgeId: "mpl_1", partnerId: "par_1" });
    checkShape(postings);
    expect(told(postings)).toEqual([["pledge_payment", { "cash:bank:cny": 5000n, "goal:goal_a:cny": -5000n }]]);
    expect(postings[0]?.metadata).toEqual({ goalId: "goal_a", pledgeId: "mpl_1", partnerId: "par_1" });
  });

  it.each([0n, -1n])("moves no %i", (amountMinor) => {
    const refused = expect.objectContaining({ code: "posting_amount", field: "amount_minor" });
    expect(() => deliveryPostings({ ...money, amountMinor, deliveryId: "d", units: "0" })).toThrow(refused);
    const payment = { ...money, amountMinor, paymentId: "p", pledgeId: "m", partnerId: "o" };
    expect(() => pledgePaymentPostings(payment)).toThrow(refused);
  });

  const ended = { goalId: "goal_a", substituteGoalId: null, occurredAt, version: 1 };
  const unspent = [
    { currencyCode: "cny", balanceMinor: 700n },
    { currencyCode: "usd", balanceMinor: -50n },
    { currencyCode: "jpy", balanceMinor: 0n },
  ];

  it("that is cancelled leaves what it holds to the pool, which bears what it owes", () => {
    const postings = goalEndPostings({ ...ended, unspent });
    checkShape(postings);
    expect(told(postings)).toEqual([
      [
        "goal_cancelled",
        { "goal:goal_a:cny": 700n, "pool:goals:cny": -700n, "goal:goal_a:usd": -50n, "pool:goals:usd": 50n },
      ],
    ]);
  });

  it("that is substituted leaves it to the goal in its place", () => {
    const postings = goalEndPostings({
      ...ended,
      substituteGoalId: "goal_z",
      version: 2,
      unspent: unspent.slice(0, 1),
    });
    expect(told(postings)).toEqual([["goal_substituted", { "goal:goal_a:cny": 700n, "goal:goal_z:cny": -700n }]]);
    expect(postings[0]?.source).toMatchObject({ sourceType: "goal", sourceId: "goal_a", version: 2 });
    expect(() => goalEndPostings({ ...ended, substituteGoalId: "goal_a", unspent })).toThrow(
      expect.objectContaining({ code: "goal_own_substitute" }),
    );
  });

  it("that holds nothing tells nothing", () => {
    expect(goalEndPostings({ ...ended, unspent: unspent.slice(2) })).toEqual([]);
    expect(goalEndPostings({ ...ended, unspent: [] })).toEqual([]);
  });
});

describe("codes", () => {
  it("have a side", () => {
    expect([ACCOUNTS.stripe("cny"), ACCOUNTS.bank("cny")].map(normalSideOf)).toEqual(["debit", "debit"]);
    const { merch, shipping, tax, shop, pool } = ACCOUNTS;
    const credited = [merch, shipping, tax, shop, pool].map((code) => code("cny"));
    expect(new Set([...credited, ACCOUNTS.goal("g", "cny")].map(normalSideOf))).toEqual(new Set(["credit"]));
  });

  it.each(["", "a:b", "a b", "池"])("are not made of %j", (goalId) => {
    expect(() => ACCOUNTS.goal(goalId, "cny")).toThrow(expect.objectContaining({ code: "account_code_invalid" }));
  });
});

const amount = fc.oneof(fc.bigInt({ min: 0n, max: 9n }), fc.bigInt({ min: 0n, max: 10n ** 12n }));
const anySplit = fc
  .record({
    parts: fc.array(
      fc.record({
        goalId: fc.constantFrom("g1", "g2", "g3", "g4"),
        ruleId: fc.constantFrom("r1", "r2", "r3"),
        ruleVersion: fc.integer({ min: 1, max: 2 }),
        amountMinor: amount,
      }),
      { maxLength: 6 },
    ),
    shopMinor: amount,
    shippingMinor: amount,
    taxMinor: amount,
  })
  .map((one) => sumSplits([one]));

describe("any capture and its refunds", () => {
  it("balance, leave nothing unallocated, and a full refund leaves every account at zero", {
    timeout: timeoutMs,
  }, () => {
    const thousandths = fc.array(fc.bigInt({ min: 0n, max: 1000n }), { maxLength: 2 });
    const currencies = fc.constantFrom("jpy", "cny", "kwd");
    fc.assert(
      fc.property(anySplit, thousandths, currencies, (given, steps, currencyCode) => {
        const balances = new Map<string, bigint>();
        const balance = (code: string) => balances.get(code) ?? 0n;
        const post = (postings: Posting[]) => {
          checkShape(postings);
          for (const { accountCode, amountMinor } of postings.flatMap(({ legs }) => legs))
            balances.set(accountCode, balance(accountCode) + amountMinor);
        };
        post(capturePostings({ captureId: "c", occurredAt, currencyCode, split: given }));
        let refunded = sumSplits([]);
        for (const [index, thousandth] of [...steps, 1000n].entries()) {
          const left = totalMinor(given) - totalMinor(refunded);
          expect(balance(ACCOUNTS.stripe(currencyCode))).toBe(left);
          expect(balance(ACCOUNTS.merch(currencyCode))).toBe(0n);
          const kept = ["g1", "g2", "g3", "g4"].map((goalId) => balance(ACCOUNTS.goal(goalId, currencyCode)));
          const items = kept.reduce((sum, each) => sum + each, balance(ACCOUNTS.shop(currencyCode)));
          expect(items).toBe(itemsMinor(refunded) - itemsMinor(given));
          const back = refundAllocation(given, refunded, (left * thousandth) / 1000n);
          post(refundPostings({ refundId: `r${index}`, captureId: "c", occurredAt, currencyCode, split: back }));
          refunded = sumSplits([refunded, back]);
        }
        expect([...balances.values()].every((minor) => minor === 0n)).toBe(true);
      }),
      runs,
    );
  });
});
