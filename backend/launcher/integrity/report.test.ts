import { expect, test } from "vitest";
import { isClean, report } from "./report.ts";

const clean = { code: "S1", words: "Shelves are right.", count: 0, rows: [], tookMs: 12 };
const broken = {
  code: "P1",
  words: "Orders are paid.",
  count: 3,
  rows: [{ reason: "underpaid", order_id: "order_1", expected: 32, found: 31.5, currency: "usd" }],
  tookMs: 1234,
};

test("a clean shop is one line each", () => {
  expect(isClean([clean])).toBe(true);
  expect(report([clean])).toEqual(["✓ S1  0   0.01 s  Shelves are right."]);
});

test("what is broken is counted, and its first rows follow", () => {
  expect(isClean([clean, broken])).toBe(false);
  expect(report([clean, broken])).toEqual([
    "✓ S1  0   0.01 s  Shelves are right.",
    "✗ P1  3   1.23 s  Orders are paid.",
    "",
    "P1:",
    "  underpaid  order_id=order_1  expected=32  found=31.5  currency=usd",
    "  … and 2 more",
  ]);
});
