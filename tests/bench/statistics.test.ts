import { expect, test } from "vitest";
import { showSpread, spreadOf } from "./statistics.ts";
import { table } from "./table.ts";

test("a spread names the smallest, the middle and the largest", () => {
  expect(spreadOf([9, 1, 5])).toEqual({ min: 1, median: 5, max: 9 });
  expect(spreadOf([4, 1, 2, 3])).toEqual({ min: 1, median: 2.5, max: 4 });
  expect(() => spreadOf([])).toThrow("no values");
  expect(showSpread(spreadOf([1.26, 2, 3]), 1)).toBe("2.0 (1.3–3.0)");
});

test("columns stand under each other, Chinese ones too", () => {
  const lines = table(["页面", "ms"], [["home", "7"]]).split("\n");
  expect(lines).toEqual(["页面  ms", "────  ──", "home   7"]);
});
