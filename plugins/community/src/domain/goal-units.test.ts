import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costOfUnitMinor, isUnits, sumOfUnits, unitsFunded } from "./goal-units";

describe("units funded", () => {
  it.each<[bigint, bigint, number, string]>([
    [1200n, 5000n, 2, "0.24"],
    [1200n, 5000n, 1, "0.2"],
    [1200n, 5000n, 0, "0"],
    [5000n, 5000n, 2, "1.00"],
    [0n, 5000n, 2, "0.00"],
    [9999n, 10_000n, 2, "0.99"],
    [10n ** 12n, 3n, 3, "333333333333.333"],
    [-1200n, 5000n, 2, "-0.24"],
    [-1n, 5000n, 2, "-0.01"],
    [-5000n, 5000n, 0, "-1"],
  ])("%i at %i with %i digits are %s", (amount, cost, digits, text) => {
    expect(unitsFunded(amount, cost, digits)).toBe(text);
  });

  it.each<[string, bigint, number]>([
    ["goal_unit_cost", 0n, 2],
    ["goal_unit_cost", -1n, 2],
    ["goal_unit_digits", 1n, -1],
    ["goal_unit_digits", 1n, 1.5],
    ["goal_unit_digits", 1n, 13],
  ])("are refused as %s", (code, cost, digits) => {
    expect(() => unitsFunded(1n, cost, digits)).toThrow(expect.objectContaining({ code }));
  });

  it("never cost more than there is, and one digit more would", () => {
    const amount = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    const cost = fc.bigInt({ min: 1n, max: 10n ** 9n });
    fc.assert(
      fc.property(amount, cost, fc.integer({ min: 0, max: 6 }), (amountMinor, costMinor, digits) => {
        const scaled = BigInt(unitsFunded(amountMinor, costMinor, digits).replace(".", ""));
        const scaledAmount = amountMinor * 10n ** BigInt(digits);
        expect(scaled * costMinor <= scaledAmount && (scaled + 1n) * costMinor > scaledAmount).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

it.each(["1", "0.24", "12.5", "0.000000000001", "999999999999.999999999999"])("%s are units", (text) => {
  expect(isUnits(text)).toBe(true);
});

it.each(["0", "0.0", "-1", "1.", ".5", "1e3", "1,5", "", " 1", "1000000000000", "0.0000000000001"])(
  "%s are none",
  (text) => {
    expect(isUnits(text)).toBe(false);
  },
);

it.each<[bigint, string, bigint]>([
  [5000n, "1", 5000n],
  [5000n, "3", 1667n],
  [5000n, "12.5", 400n],
  [1n, "2", 1n],
  [1n, "3", 0n],
  [0n, "0.5", 0n],
])("%i for %s are %i a unit", (spent, units, cost) => {
  expect(costOfUnitMinor(spent, units)).toBe(cost);
});

it.each<[string[], string]>([
  [[], "0.00"],
  [["0.24", "1.80"], "2.04"],
  [["0.24", "-1.00"], "-0.76"],
])("%j are %s together", (texts, sum) => {
  expect(sumOfUnits(texts, 2)).toBe(sum);
});
