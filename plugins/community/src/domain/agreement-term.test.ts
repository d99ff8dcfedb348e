import { describe, expect, it } from "vitest";
import {
  dayIn,
  daysBetween,
  daysLater,
  latestDay,
  paymentDueDay,
  startOfDay,
  termDates,
  termInstants,
} from "./agreement-term";

describe("a term", () => {
  it.each([
    ["2026-01-31", 1, ["2026-02-28", "2026-03-31", "2026-04-30"]],
    ["2028-01-31", 1, ["2028-02-29", "2028-03-31"]],
    ["2028-02-29", 12, ["2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]],
    ["2026-08-31", 6, ["2027-02-28", "2027-08-31"]],
    ["2026-12-15", 12, ["2027-12-15"]],
  ])("that begins on %s ends after %d months, term by term, without drifting", (first, months, ends) => {
    ends.forEach((end, number) => {
      expect(termDates(first, months, number).until).toBe(end);
      expect(termDates(first, months, number + 1).from).toBe(end);
    });
  });

  it("cannot begin on a day that is not there", () => {
    expect(() => termDates("2026-02-29", 12)).toThrow(RangeError);
    expect(() => termDates("soon", 12)).toThrow(RangeError);
  });

  it("lasts whole days where the partner is, whatever clocks do there", () => {
    const spring = { from: "2026-03-29", until: "2026-03-30" };
    const berlin = termInstants(spring, "Europe/Berlin");
    expect(berlin.startsAt.toISOString()).toBe("2026-03-28T23:00:00.000Z");
    expect(berlin.endsAt.toISOString()).toBe("2026-03-29T22:00:00.000Z");
    const shanghai = termInstants(spring, "Asia/Shanghai");
    expect(shanghai.startsAt.toISOString()).toBe("2026-03-28T16:00:00.000Z");
    expect(shanghai.endsAt.getTime() - shanghai.startsAt.getTime()).toBe(24 * 3_600_000);
    const autumn = termInstants({ from: "2026-10-25", until: "2026-10-26" }, "Europe/Berlin");
    expect(autumn.endsAt.getTime() - autumn.startsAt.getTime()).toBe(25 * 3_600_000);
  });

  it("begins with the first moment of a day that has no midnight", () => {
    expect(startOfDay("2026-09-06", "America/Santiago").toISOString()).toBe("2026-09-06T04:00:00.000Z");
  });

  it("needs a time zone that is there", () => {
    expect(() => startOfDay("2026-01-01", "Mars/Olympus")).toThrow(RangeError);
  });
});

describe("a day", () => {
  it("is the one of the place", () => {
    const moment = new Date("2026-12-31T17:00:00Z");
    expect(dayIn(moment, "Asia/Shanghai")).toBe("2027-01-01");
    expect(dayIn(moment, "Europe/Berlin")).toBe("2026-12-31");
  });

  it("later crosses months and leap days", () => {
    expect(daysLater("2028-02-28", 2)).toBe("2028-03-01");
    expect(daysLater("2026-01-01", -1)).toBe("2025-12-31");
  });
});

describe("what is to be paid", () => {
  it.each([
    ["within its days", "2026-01-31", 30, null, "2026-03-02"],
    ["and not after the program's last day", "2026-03-20", 30, "2026-04-01", "2026-04-01"],
    ["at once when that has passed", "2026-04-20", 30, "2026-04-01", "2026-04-20"],
  ])("is due %s", (_, invoiced, days, last, due) => {
    expect(paymentDueDay(invoiced, days, last)).toBe(due);
  });
});

it("knows which day is the latest, those that are not known left out", () => {
  expect(latestDay(["2027-02-28", null, "2027-03-01", undefined, "2026-12-31"])).toBe("2027-03-01");
});

it("counts days between two days, whatever clocks do", () => {
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
  expect(daysBetween("2027-03-01", "2027-02-28")).toBe(-1);
});
