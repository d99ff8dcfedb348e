import { expect, test } from "vitest";
import { boundary, boundaryAfter, type Cadence } from "./periods.ts";

const seconds = (date: string) => Date.parse(`${date}T08:30:00Z`) / 1000;
const day = (at: number) => new Date(at * 1000).toISOString();
const series = (anchor: string, cadence: Cadence, steps: number[]) => {
  return steps.map((step) => day(boundary(seconds(anchor), cadence, step)).slice(0, 10));
};

test.each<[string, Cadence, string[]]>([
  ["2026-01-31", { interval: "month", count: 1 }, ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]],
  ["2028-01-30", { interval: "month", count: 1 }, ["2028-02-29", "2028-03-30", "2028-04-30", "2028-05-30"]],
  ["2028-02-29", { interval: "year", count: 1 }, ["2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]],
  ["2026-11-30", { interval: "month", count: 3 }, ["2027-02-28", "2027-05-30", "2027-08-30", "2027-11-30"]],
  ["2026-12-31", { interval: "week", count: 2 }, ["2027-01-14", "2027-01-28", "2027-02-11", "2027-02-25"]],
])("periods from %s", (anchor, cadence, expected) => {
  expect(series(anchor, cadence, [1, 2, 3, 4])).toEqual(expected);
});

test("the hour stays when the clocks of any country change", () => {
  expect(day(boundary(seconds("2026-03-01"), { interval: "month", count: 1 }, 1))).toBe("2026-04-01T08:30:00.000Z");
});

test("the next boundary is counted from the anchor, not from a short month", () => {
  const month = { interval: "month", count: 1 } as const;
  const anchor = seconds("2026-01-31");
  expect(day(boundaryAfter(anchor, month, anchor))).toContain("2026-02-28");
  expect(day(boundaryAfter(anchor, month, seconds("2026-02-28")))).toContain("2026-03-31");
});
