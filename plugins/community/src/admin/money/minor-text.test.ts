import fc from "fast-check";
import { expect, it } from "vitest";
import { basisPoints, majorText, minorText, percentText } from "./minor-text";

it.each([
  ["700", "usd", "70000"],
  ["7.5", "usd", "750"],
  [" 0.07 ", "USD", "7"],
  ["7.500", "usd", "750"],
  ["7.", "cny", "700"],
  ["5000", "jpy", "5000"],
  ["5000.0", "jpy", "5000"],
  ["1.005", "kwd", "1005"],
  ["12.5", "huf", "1250"],
  ["７．５", "cny", "750"],
  ["00", "cny", "0"],
  ["9999999999999999.99", "usd", "999999999999999999"],
])("%s in %s is %s", (major, currency, minor) => {
  expect(minorText(major, currency)).toBe(minor);
});

it.each([
  ["7.505", "usd"],
  ["0.5", "jpy"],
  ["7,50", "usd"],
  ["-1", "usd"],
  ["$7", "usd"],
  ["1e3", "usd"],
  [".5", "usd"],
  ["", "usd"],
  ["99999999999999999.99", "usd"],
])("%s in %s is no amount", (major, currency) => {
  expect(minorText(major, currency)).toBeNull();
});

it("loses nothing on the way there and back", () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }).map(String);
  fc.assert(
    fc.property(amount, fc.constantFrom("usd", "jpy", "kwd"), (minor, currency) => {
      expect(minorText(majorText(minor, currency), currency)).toBe(minor);
    }),
  );
});

it.each([
  ["10", 1000, "10"],
  ["0.01", 1, "0.01"],
  ["12.50 %", 1250, "12.5"],
  ["100", 10_000, "100"],
])("%s percent is %i basis points, and back", (typed, points, written) => {
  expect(basisPoints(typed)).toBe(points);
  expect(percentText(points)).toBe(written);
});

it("knows no thousandth of a percent", () => {
  expect(basisPoints("12.345")).toBeNull();
});

it("writes what is below zero", () => {
  expect([majorText("-5", "usd"), majorText("-1234", "kwd"), majorText("-70", "jpy")]).toEqual([
    "-0.05",
    "-1.234",
    "-70",
  ]);
});
