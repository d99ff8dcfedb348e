import { describe, expect, it } from "vitest";
import { termDates } from "./agreement-term";
import { prorate, shareOfTerm } from "./proration";

const year = termDates("2027-01-01", 12);
const partOf = (differenceMinor: bigint, term: { from: string; until: string }, day: string) =>
  prorate(differenceMinor, shareOfTerm(term, day));

describe("the days that are left", () => {
  it.each([
    ["the first day", year, "2027-01-01", 365, 365],
    ["the last day", year, "2027-12-31", 1, 365],
    ["a day in the middle", year, "2027-07-02", 183, 365],
    ["a day before the term", year, "2026-12-01", 365, 365],
    ["a day after it", year, "2028-02-01", 0, 365],
    ["a leap year", termDates("2028-01-01", 12), "2028-02-29", 307, 366],
    ["the day after the leap day", termDates("2028-01-01", 12), "2028-03-01", 306, 366],
    ["a month that begins on its last day", termDates("2027-01-31", 1), "2027-02-27", 1, 28],
    ["from month end to month end", termDates("2027-08-31", 6), "2028-02-28", 1, 182],
  ] as const)("%s", (_, term, day, remainingDays, termDays) => {
    expect(shareOfTerm(term, day)).toEqual({ remainingDays, termDays });
  });
});

describe("what a change costs", () => {
  it.each([
    [36_500n, "2027-01-01", 36_500n],
    [36_500n, "2027-12-31", 100n],
    [36_500n, "2028-01-01", 0n],
    [100_000n, "2027-07-02", 50_137n],
    [-100_000n, "2027-07-02", -50_137n],
    [0n, "2027-07-02", 0n],
  ])("%s for the rest from %s is %s", (difference, day, part) => {
    expect(partOf(difference, year, day)).toBe(part);
  });

  it("rounds half a unit away from zero", () => {
    const half = { remainingDays: 1, termDays: 2 };
    expect([1n, -1n, 3n, -3n].map((one) => prorate(one, half))).toEqual([1n, -1n, 2n, -2n]);
    expect(prorate(1n, { remainingDays: 1, termDays: 3 })).toBe(0n);
  });

  it("never gives back more than was taken for it, whenever it is taken back", () => {
    for (const difference of [1n, 7n, 99n, 12_345n, 500_000n])
      for (let up = 365; up >= 1; up -= 13)
        for (let down = up; down >= 0; down -= 7) {
          const taken = prorate(difference, { remainingDays: up, termDays: 365 });
          const given = prorate(-difference, { remainingDays: down, termDays: 365 });
          expect(taken + given).toBeGreaterThanOrEqual(0n);
          if (up === down) expect(taken + given).toBe(0n);
        }
  });
});
