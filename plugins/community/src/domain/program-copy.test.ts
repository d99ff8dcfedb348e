import { describe, expect, it } from "vitest";
import { shiftBetween, shiftedBenefit, shiftedTier } from "./program-copy";

describe("days of the next season", () => {
  it.each([
    ["2027-01-01", "2028-01-01", "2027-10-15", "2028-10-15"],
    ["2028-01-01", "2029-01-01", "2028-10-15", "2029-10-15"],
    ["2028-01-01", "2029-01-01", "2028-02-29", "2029-02-28"],
    ["2027-01-01", "2027-02-11", "2027-01-31", "2027-03-10"],
    ["2027-01-01", "2026-01-01", "2027-10-15", "2026-10-15"],
    [null, "2028-01-01", "2027-10-15", "2027-10-15"],
    ["2027-01-01", null, "2027-10-15", "2027-10-15"],
  ])("from %s to %s, %s becomes %s", (before, after, day, moved) => {
    expect(shiftBetween(before, after)(day)).toBe(moved);
  });

  const year = shiftBetween("2027-01-01", "2028-01-01");
  const month = shiftBetween("2027-01-01", "2027-02-01");

  it("a tier is seen from the same moment of its day, and never until before that", () => {
    const tier = { visible_from: "2027-03-01T08:30:00.000Z", visible_to: null };
    expect(shiftedTier(tier, year)).toEqual({ visible_from: "2028-03-01T08:30:00.000Z", visible_to: null });
    const end = { visible_from: "2027-01-30T10:00:00.000Z", visible_to: "2027-01-31T09:00:00.000Z" };
    expect(shiftedTier(end, month)).toEqual({
      visible_from: "2027-02-28T10:00:00.000Z",
      visible_to: "2027-03-01T09:00:00.000Z",
    });
  });

  it("what is due on a day is due on its day; what is counted from an agreement is counted as before", () => {
    const asset = { handle: "slide", due_on: "2027-04-08" } as never;
    expect(shiftedBenefit({ due_rule: { on: "2027-05-01" }, assets: [asset] }, year)).toEqual({
      due_rule: { on: "2028-05-01" },
      assets: [{ handle: "slide", due_on: "2028-04-08" }],
    });
    expect(shiftedBenefit({ due_rule: { days_after_start: 3 }, assets: [] }, year).due_rule).toEqual({
      days_after_start: 3,
    });
  });
});
