import { describe, expect, it } from "vitest";
import {
  COMPLIANCE_CODES,
  type ComplianceFacts,
  type CompliancePromise,
  type ExecutedDeal,
  programCompliance,
} from "./program-compliance";

const two = (text: string) => ({ en: text, "zh-CN": text });
const promise = (benefitId: string, quantity = 1): CompliancePromise => ({
  benefitId,
  kind: "text",
  name: two(benefitId),
  description: two(""),
  quantity,
});
const deal = (agreementId: string, more: Partial<ExecutedDeal> = {}): ExecutedDeal => ({
  agreementId,
  tierId: "gold",
  tierName: two("Gold"),
  currency: "eur",
  priceMinor: "500000",
  promises: [promise("logo"), promise("passes", 3)],
  ...more,
});
const FACTS: ComplianceFacts = {
  state: "published",
  listingOrder: "alphabetical",
  profitStatement: two("It goes to the goals."),
  tiers: [
    { id: "gold", name: two("Gold"), capacity: 3, promises: [promise("logo"), promise("passes", 3)] },
    { id: "silver", name: two("Silver"), capacity: 1, promises: [] },
  ],
  executed: [deal("one"), deal("two"), deal("three", { currency: "cny", priceMinor: "4000000" })],
};
const broken = (facts: Partial<ComplianceFacts>) =>
  programCompliance({ ...FACTS, ...facts }).flatMap(({ code, ok, details }) => (ok ? [] : [[code, details] as const]));
const codes = (facts: Partial<ComplianceFacts>) => broken(facts).map(([code]) => code);

describe("a program that keeps the rules of its field", () => {
  it("passes every check, and says how its sponsors are listed", () => {
    const checks = programCompliance(FACTS);
    expect(checks.map(({ code }) => code)).toEqual(COMPLIANCE_CODES);
    expect(checks.every(({ ok }) => ok)).toBe(true);
    const order = checks.find(({ code }) => code === "listing_order_stated");
    expect(order?.details).toMatchObject([{ what: "listing_order", found: "alphabetical" }]);
  });

  it("may have no level and no agreement yet", () => {
    expect(broken({ tiers: [], executed: [] })).toEqual([]);
  });

  it("may still change a level that nobody has signed for", () => {
    const [gold, silver] = FACTS.tiers as [(typeof FACTS.tiers)[0], (typeof FACTS.tiers)[0]];
    expect(broken({ tiers: [gold, { ...silver, promises: [promise("booth")] }] })).toEqual([]);
  });
});

describe("a rule is broken", () => {
  it.each(["draft", "closed"])("by a prospectus that is %s", (state) => {
    expect(broken({ state })).toEqual([["prospectus_public", [expect.objectContaining({ found: state })]]]);
  });

  it("by a level that costs one partner more, and the row names whom", () => {
    expect(broken({ executed: [deal("one"), deal("two", { priceMinor: "400000" })] })).toEqual([
      [
        "same_price",
        [expect.objectContaining({ agreementId: "two", currency: "eur", expected: "500000", found: "400000" })],
      ],
    ]);
  });

  it("by a level that gives one partner something else", () => {
    const executed = [deal("one"), deal("two", { promises: [promise("passes", 5), promise("booth")] })];
    const [[code, rows] = []] = broken({ executed });
    expect(code).toBe("same_benefits");
    expect(rows?.map(({ benefit, expected, found }) => [benefit?.en, expected, found])).toEqual([
      ["logo", "1", "0"],
      ["passes", "3", "5"],
      ["booth", "0", "1"],
    ]);
  });

  it("by a benefit that says something else since, or is promised more or less often", () => {
    const [gold] = FACTS.tiers as [(typeof FACTS.tiers)[0]];
    const more = { ...gold, promises: [promise("logo"), promise("passes", 2)] };
    expect(codes({ tiers: [more] })).toEqual(["benefits_unchanged"]);
    const other = { ...gold, promises: [{ ...promise("logo"), description: two("smaller") }, promise("passes", 3)] };
    expect(broken({ tiers: [other] })).toEqual([
      ["benefits_unchanged", [expect.objectContaining({ what: "wording", benefit: two("logo") })]],
    ]);
  });

  it("by a highest level with one place, and not by a lower one", () => {
    const [gold] = FACTS.tiers as [(typeof FACTS.tiers)[0]];
    expect(codes({ tiers: [{ ...gold, capacity: 1 }] })).toEqual(["top_level_open"]);
    expect(codes({ tiers: [{ ...gold, capacity: null }] })).toEqual([]);
  });

  it("by a language that does not say where the profit goes", () => {
    expect(broken({ profitStatement: { en: "To the goals.", "zh-CN": " " } })).toEqual([
      ["profit_stated", [expect.objectContaining({ what: "language", expected: "zh-CN" })]],
    ]);
  });
});
