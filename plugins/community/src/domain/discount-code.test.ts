import { expect, it } from "vitest";
import { discountOf, isCode, madeCode, writtenCode } from "./discount-code";

it.each([
  [{ percent: 10 }, { percent: 10, uses: null }],
  [
    { percent: 100, uses: 3 },
    { percent: 100, uses: 3 },
  ],
  [
    { percent: 10, uses: null },
    { percent: 10, uses: null },
  ],
  [{}, null],
  [{ percent: null }, null],
  [{ percent: 0 }, null],
  [{ percent: 101 }, null],
  [{ percent: "10" }, null],
  [{ percent: 2.5 }, null],
])("%j takes %j off", (settings, discount) => {
  expect(discountOf(settings)).toEqual(discount);
});

it.each([
  ["elephant10", "ELEPHANT10"],
  ["  Abcd ", "ABCD"],
  ["ＡＢ１２", "AB12"],
])("writes %j as %j", (typed, written) => {
  expect(writtenCode(typed)).toBe(written);
  expect(isCode(written)).toBe(true);
});

it.each(["ABC", "A".repeat(21), "AB-CD", "AB CD", "大象大象", "ÀBCD", ""])("%j is no code", (typed) => {
  expect(isCode(writtenCode(typed))).toBe(false);
});

it("makes codes that can be read aloud, of the last letter as of the first", () => {
  expect(madeCode(() => 0)).toBe("AAAAAAAA");
  expect(isCode(madeCode((below) => below - 1))).toBe(true);
});
