import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPledge, dueToMatchMinor, type MatchingPledge } from "./matching-pledge";

const pledge = (more: Partial<MatchingPledge> = {}): MatchingPledge => ({
  goalId: "g",
  partnerId: "o",
  sponsorName: "Sponsor Ltd.",
  ratioBasisPoints: 10_000,
  capMinor: 10_000n,
  currencyCode: "cny",
  validFrom: new Date("2026-01-01T00:00:00Z"),
  validTo: null,
  ...more,
});
const due = (given: bigint, matched: bigint, more: Partial<MatchingPledge> = {}) =>
  dueToMatchMinor(pledge(more), { givenByOthersMinor: given, givenCurrencyCode: "cny", matchedMinor: matched });

describe("what is due to match", () => {
  it.each<[string, bigint, bigint, Partial<MatchingPledge>, bigint]>([
    ["one to one", 1200n, 0n, {}, 1200n],
    ["what came since", 1200n, 1000n, {}, 200n],
    ["half, rounded down", 1201n, 0n, { ratioBasisPoints: 5000 }, 600n],
    ["two to one", 1200n, 0n, { ratioBasisPoints: 20_000 }, 2400n],
    ["up to the cap", 12_000n, 9000n, {}, 1000n],
    ["no more", 12_000n, 10_000n, {}, 0n],
    ["nothing back after a refund", 800n, 1000n, {}, 0n],
    ["nothing when refunds outweigh gifts", -5n, 0n, {}, 0n],
  ])("%s", (_what, given, matched, more, expected) => {
    expect(due(given, matched, more)).toBe(expected);
  });

  it("is not reckoned over currencies", () => {
    const state = { givenByOthersMinor: 1n, givenCurrencyCode: "usd", matchedMinor: 0n };
    expect(() => dueToMatchMinor(pledge(), state)).toThrow(
      expect.objectContaining({ code: "pledge_currency", field: "currency_code" }),
    );
  });

  it("does not depend on how often one looks, and never passes the cap", () => {
    const gifts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 6n }), { maxLength: 10 });
    const terms = fc.record({
      ratioBasisPoints: fc.integer({ min: 1, max: 1_000_000 }),
      capMinor: fc.bigInt({ min: 1n, max: 10n ** 8n }),
    });
    fc.assert(
      fc.property(gifts, terms, (all, more) => {
        let given = 0n;
        let matched = 0n;
        for (const gift of all) {
          given += gift;
          matched += due(given, matched, more);
        }
        expect(matched).toBe(due(given, 0n, more));
        expect(matched <= more.capMinor).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("a pledge that is saved", () => {
  it("may be a right one", () => expect(() => checkPledge(pledge())).not.toThrow());

  it.each<[string, Partial<MatchingPledge>]>([
    ["goal_id", { goalId: "" }],
    ["partner_id", { partnerId: " " }],
    ["ratio_basis_points", { ratioBasisPoints: 0 }],
    ["ratio_basis_points", { ratioBasisPoints: 0.5 }],
    ["ratio_basis_points", { ratioBasisPoints: 1_000_001 }],
    ["cap_minor", { capMinor: 0n }],
    ["currency_code", { currencyCode: "CNY" }],
    ["sponsor_name", { sponsorName: " " }],
    ["valid_from", { validFrom: new Date("tomorrow") }],
    ["valid_to", { validTo: new Date("2026-01-01T00:00:00Z") }],
    ["valid_to", { validTo: new Date("never") }],
  ])("names the field that is wrong: %s", (field, more) => {
    expect(() => checkPledge(pledge(more))).toThrow(
      expect.objectContaining({ code: "matching_pledge_invalid", field }),
    );
  });
});
