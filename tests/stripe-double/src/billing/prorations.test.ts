import { expect, test } from "vitest";
import { prorated } from "./prorations.ts";

const period = { start: 1_000_000, end: 1_000_000 + 30 * 86_400 };

test.each([
  ["the whole at the start", period.start, 3000],
  ["half in the middle", period.start + 15 * 86_400, 1500],
  ["nothing at the end", period.end, 0],
  ["never more than the whole", period.start - 5, 3000],
  ["never less than nothing", period.end + 5, 0],
])("%s", (_, at, expected) => {
  expect(prorated(3000, period, at)).toBe(expected);
});

test("halves are rounded up, whatever the size", () => {
  expect(prorated(1, { start: 0, end: 2 }, 1)).toBe(1);
  expect(prorated(99_999_999_999, { start: 0, end: 31_536_000 }, 1)).toBe(99_999_996_828);
});
