import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalDigits, toMajorUnits, toMinorUnits } from "./minor-units";

const twoDigits = fc.constantFrom("cny", "usd", "eur", "USD");
const anyCurrency = fc.constantFrom("cny", "usd", "eur", "jpy", "krw", "kwd", "isk");
const runs = { numRuns: 10_000 };

describe("minor units", () => {
  it.each([
    ["19.99", "usd", 1999n],
    ["0.1", "cny", 10n],
    [1980, "jpy", 1980n],
    ["1980.4", "jpy", 1980n],
    ["1980.5", "jpy", 1981n],
    ["1.005", "usd", 101n],
    ["1.0049999999999999999", "usd", 100n],
    ["-1.005", "usd", -101n],
    ["5e-7", "usd", 0n],
    ["1e21", "jpy", 10n ** 21n],
    ["21.439275", "usd", 2144n],
    ["1.2345", "kwd", 1230n],
    ["100.6", "isk", 10_100n],
    [".5", "eur", 50n],
  ])("%s %s is %s", (major, currency, minor) => {
    expect(toMinorUnits(major, currency)).toBe(minor);
  });

  it("refuses what is no amount", () => {
    for (const text of ["", ".", "1,5", "NaN", "Infinity", "1.2.3", "abc", "1e99999"])
      expect(() => toMinorUnits(text, "usd")).toThrow(RangeError);
  });

  it("comes back unchanged", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
        fc.constantFrom("usd", "jpy", "cny"),
        (minor, currency) => {
          expect(toMinorUnits(toMajorUnits(minor, currency), currency)).toBe(minor);
        },
      ),
      runs,
    );
  });

  it("is never off by more than half a step", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 9 }),
        twoDigits,
        (units, scale, currency) => {
          const text = toMajorUnits(units, "jpy").padStart(scale + 1, "0");
          const major = scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`;
          const scaled = toMinorUnits(major, currency) * 10n ** BigInt(scale);
          const exact = units * 10n ** BigInt(decimalDigits(currency));
          const distance = scaled > exact ? scaled - exact : exact - scaled;
          expect(2n * distance <= 10n ** BigInt(scale)).toBe(true);
        },
      ),
      runs,
    );
  });

  it("keeps the order of amounts", () => {
    fc.assert(
      fc.property(
        fc.float({ min: 0, max: 1e6, noNaN: true }),
        fc.float({ min: 0, max: 1e6, noNaN: true }),
        anyCurrency,
        (a, b, currency) => {
          const [low, high] = a <= b ? [a, b] : [b, a];
          expect(toMinorUnits(low, currency) <= toMinorUnits(high, currency)).toBe(true);
        },
      ),
      runs,
    );
  });
});
