import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMinor, decimalsOf, formatMinor, parseMajor } from "./amount.ts";
import { InvalidInput } from "./errors.ts";

const unit = fc.constantFrom("cny", "usd", "jpy", "kwd", "points.spendable");
const minor = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

describe("amounts", () => {
  it("know currencies of 0, 2 and 3 decimals, and points", () => {
    expect(["jpy", "cny", "kwd", "points"].map(decimalsOf)).toEqual([0, 2, 3, 0]);
    expect([1234n, -5n, 0n].map((each) => formatMinor(each, "cny"))).toEqual(["12.34", "-0.05", "0.00"]);
    expect(formatMinor(-1234n, "kwd")).toBe("-1.234");
    expect(formatMinor(1234n, "jpy")).toBe("1234");
    expect(parseMajor("12.3", "cny")).toBe(1230n);
  });

  it("are written and read without a loss", () => {
    fc.assert(fc.property(minor, unit, (amount, of) => parseMajor(formatMinor(amount, of), of) === amount));
  });

  it.each(["1.234", "", ".5", "1e3", "1,000", "--1", "0x1", "1.", " 1"])("are never guessed from %j", (text) => {
    expect(() => parseMajor(text, "cny")).toThrow(InvalidInput);
  });

  it("are bigints within bounds", () => {
    expect(() => checkMinor(10n ** 15n + 1n)).toThrow(InvalidInput);
    expect(() => checkMinor(1 as unknown as bigint)).toThrow(InvalidInput);
    expect(() => decimalsOf("CNY")).toThrow(InvalidInput);
  });
});
