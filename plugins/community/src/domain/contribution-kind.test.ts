import fc from "fast-check";
import { expect, it } from "vitest";
import { dayOf, pointsFor } from "./contribution-kind";

const rule = { points: 10, capPerDay: 25, capPerSeason: 100 };

it("gives the whole of it, then what is left to the day's cap, then nothing", () => {
  expect([0, 10, 20, 25, 30].map((today) => pointsFor(rule, { today, thisSeason: today }))).toEqual([10, 10, 5, 0, 0]);
});

it("gives no more than is left to the season's cap", () => {
  expect([0, 90, 95, 100, 200].map((thisSeason) => pointsFor(rule, { today: 0, thisSeason }))).toEqual([
    10, 10, 5, 0, 0,
  ]);
});

it("knows no bound where none is set", () => {
  const open = { points: 3, capPerDay: null, capPerSeason: null };
  expect(pointsFor(open, { today: 1e9, thisSeason: 1e9 })).toBe(3);
});

it("never gives more than a cap in sum, nor less than nothing, in whatever order they come", () => {
  const cap = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20 }),
      cap,
      cap,
      fc.nat({ max: 12 }),
      (points, capPerDay, capPerSeason, times) => {
        let sum = 0;
        for (let each = 0; each < times; each++) {
          const given = pointsFor({ points, capPerDay, capPerSeason }, { today: sum, thisSeason: sum });
          expect(given).toBeGreaterThanOrEqual(0);
          sum += given;
        }
        expect(sum).toBe(Math.min(points * times, capPerDay ?? Infinity, capPerSeason ?? Infinity));
      },
    ),
  );
});

it("counts a day from midnight to midnight in UTC", () => {
  expect(dayOf(new Date("2026-08-04T00:43:47+05:30"))).toBe("2026-08-03");
});
