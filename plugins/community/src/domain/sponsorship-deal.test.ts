import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealOf, type OfferedBenefit, type OfferedTier } from "./sponsorship-deal";

const words = (en: string) => ({ en, "zh-CN": en });
const benefit = (id: string, more: Partial<OfferedBenefit> = {}): OfferedBenefit => ({
  id,
  kind: "text",
  name: words(id),
  description: words(""),
  priceMinor: { usd: "5000" },
  valueMinor: { usd: "4000" },
  settings: {},
  dueRule: { on: "2027-03-01" },
  isPackageOnly: false,
  isAvailable: true,
  conflictsWith: [],
  ...more,
});
const tier: OfferedTier = {
  id: "gold",
  name: words("Gold"),
  priceMinor: { usd: "1000000", cny: "7000000" },
  termMonths: 12,
  promises: [
    { benefitId: "passes", quantity: 3 },
    { benefitId: "logo", quantity: 1 },
  ],
};
const benefits = [
  benefit("passes"),
  benefit("logo", { isPackageOnly: true }),
  benefit("booth"),
  benefit("talk", { conflictsWith: ["booth"] }),
  benefit("gone", { isAvailable: false }),
];
const deal = (additions: { benefitId: string; quantity: number }[], currency = "usd") =>
  dealOf(tier, benefits, { currency, additions });

describe("a deal", () => {
  it("is the tier with what it promises", () => {
    expect(deal([])).toMatchObject({ priceMinor: "1000000", totalMinor: "1000000", termMonths: 12 });
    expect(deal([]).benefits.map(({ benefitId, quantity, priceMinor }) => [benefitId, quantity, priceMinor])).toEqual([
      ["passes", 3, "0"],
      ["logo", 1, "0"],
    ]);
    expect(deal([]).benefits[0]).toMatchObject({ valueMinor: "4000", settings: {}, dueRule: { on: "2027-03-01" } });
    expect(deal([], "cny").benefits[0]?.valueMinor).toBeNull();
  });

  it("adds to what the tier promises, and costs that much more", () => {
    const { benefits: lines, totalMinor } = deal([
      { benefitId: "passes", quantity: 2 },
      { benefitId: "booth", quantity: 1 },
      { benefitId: "passes", quantity: 1 },
    ]);
    expect(lines.map(({ benefitId, quantity, priceMinor }) => [benefitId, quantity, priceMinor])).toEqual([
      ["passes", 6, "15000"],
      ["logo", 1, "0"],
      ["booth", 1, "5000"],
    ]);
    expect(totalMinor).toBe("1020000");
  });

  it("costs the tier and its additions, whatever is added in whatever order", () => {
    const addition = fc.record({
      benefitId: fc.constantFrom("passes", "booth"),
      quantity: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(addition, { maxLength: 12 }), (additions) => {
        const units = additions.reduce((sum, { quantity }) => sum + quantity, 0);
        expect(deal(additions).totalMinor).toBe(String(1_000_000 + units * 5000));
        expect(deal(additions.toReversed())).toEqual(deal(additions));
      }),
    );
  });

  it("says nothing that the catalogue could change later", () => {
    const catalogue = structuredClone(benefits) as { name: { en: string }; priceMinor: { usd: string } }[];
    const made = dealOf(tier, catalogue as unknown as OfferedBenefit[], { currency: "usd", additions: [] });
    const before = JSON.stringify(made);
    for (const each of catalogue) Object.assign(each, { name: words("other"), priceMinor: { usd: "1" } });
    expect(JSON.stringify(made)).toBe(before);
  });
});

describe("what cannot be agreed on", () => {
  it.each([
    ["a currency without a price", [], "eur", "price_on_request", "currency"],
    ["half a benefit", [{ benefitId: "booth", quantity: 0.5 }], "usd", "addition_invalid", "additions[0].quantity"],
    ["too many", [{ benefitId: "booth", quantity: 1001 }], "usd", "addition_invalid", "additions[0].quantity"],
    [
      "what comes only with a tier",
      [{ benefitId: "logo", quantity: 1 }],
      "usd",
      "benefit_not_for_sale",
      "additions[0].benefit_id",
    ],
    ["what is gone", [{ benefitId: "gone", quantity: 1 }], "usd", "benefit_not_for_sale", "additions[0].benefit_id"],
    ["what is unknown", [{ benefitId: "moon", quantity: 1 }], "usd", "benefit_not_for_sale", "additions[0].benefit_id"],
    [
      "what has no price there",
      [{ benefitId: "booth", quantity: 1 }],
      "cny",
      "benefit_not_for_sale",
      "additions[0].benefit_id",
    ],
    [
      "two that exclude each other",
      [
        { benefitId: "booth", quantity: 1 },
        { benefitId: "talk", quantity: 1 },
      ],
      "usd",
      "benefits_conflict",
      "additions",
    ],
  ])("is %s", (_, additions, currency, code, field) => {
    expect(() => deal(additions, currency)).toThrow(expect.objectContaining({ code, field }));
  });
});
