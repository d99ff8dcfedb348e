import { expect, it } from "vitest";
import {
  checkPrice,
  checkSpendable,
  checkTerm,
  endOf,
  firstDayLeft,
  nextToExpire,
  overduePoints,
  type PointsLot,
  spendable,
} from "./spendable-points";

const lots: PointsLot[] = [
  { day: "2026-03-01", points: 50n },
  { day: "2025-01-31", points: 30n },
  { day: "2025-02-10", points: 20n },
];

const refused = (work: () => void) => {
  try {
    work();
  } catch (error) {
    const { code, field, data } = error as { code: string; field?: string; data?: unknown };
    return { code, field, data };
  }
  throw new Error("it was allowed");
};

it("lets nobody spend more than they have, and tells what they have", () => {
  expect(() => checkSpendable(100n, 40n, 60n)).not.toThrow();
  expect(refused(() => checkSpendable(100n, 40n, 61n))).toMatchObject({
    code: "points_missing",
    data: { left: "60", wanted: "61" },
  });
});

it("has nothing to spend while undone work leaves a hole", () => {
  expect(spendable(10n, 40n)).toBe(0n);
  expect(refused(() => checkSpendable(10n, 40n, 1n)).data).toEqual({ left: "0", wanted: "1" });
});

it("ends on the same day of a later month, or on that month's last", () => {
  expect(endOf("2025-01-31", 1)).toBe("2025-02-28");
  expect(endOf("2024-01-31", 1)).toBe("2024-02-29");
  expect(endOf("2025-11-15", 14)).toBe("2027-01-15");
});

it("knows from which day on nothing has run out", () => {
  expect(firstDayLeft("2026-02-28", 12)).toBe("2025-03-01");
  expect(firstDayLeft("2025-02-28", 1)).toBe("2025-02-01");
  expect(firstDayLeft("2025-02-27", 1)).toBe("2025-01-28");
  for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2026, 0, 1); at += 86_400_000) {
    const today = new Date(at).toISOString().slice(0, 10);
    const first = firstDayLeft(today, 13);
    const before = new Date(new Date(first).getTime() - 86_400_000).toISOString().slice(0, 10);
    expect(endOf(first, 13) > today && endOf(before, 13) <= today).toBe(true);
  }
});

it("lets run out what is old and was not spent, the oldest being spent first", () => {
  expect(overduePoints(lots, 0n, 12, "2026-01-30")).toBe(0n);
  expect(overduePoints(lots, 0n, 12, "2026-01-31")).toBe(30n);
  expect(overduePoints(lots, 0n, 12, "2026-02-10")).toBe(50n);
  expect(overduePoints(lots, 35n, 12, "2026-02-10")).toBe(15n);
  expect(overduePoints(lots, 70n, 12, "2026-02-10")).toBe(0n);
});

it("lets nothing run out twice", () => {
  const first = overduePoints(lots, 35n, 12, "2026-02-10");
  expect(overduePoints(lots, 35n + first, 12, "2026-02-10")).toBe(0n);
});

it("tells what runs out next", () => {
  expect(nextToExpire(lots, 0n, 12)).toEqual({ day: "2026-01-31", points: 30n });
  expect(nextToExpire(lots, 35n, 12)).toEqual({ day: "2026-02-10", points: 15n });
  expect(nextToExpire(lots, 50n, 12)).toEqual({ day: "2027-03-01", points: 50n });
  expect(nextToExpire(lots, 100n, 12)).toBeNull();
  expect(nextToExpire(lots, 0n, null)).toBeNull();
});

it("names the field of a price or a term that is none", () => {
  for (const points of [0, -1, 1.5, 1_000_001])
    expect(refused(() => checkPrice(points))).toMatchObject({ code: "redeemable_points_invalid", field: "points" });
  for (const months of [0, 121, 2.5])
    expect(refused(() => checkTerm(months))).toMatchObject({ code: "points_term_invalid", field: "months" });
  expect(() => checkTerm(null)).not.toThrow();
  expect(() => checkPrice(1)).not.toThrow();
});
