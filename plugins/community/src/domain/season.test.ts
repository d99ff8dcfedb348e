import { describe, expect, it } from "vitest";
import { checkSeason, seasonAt } from "./season";

const seasons = [
  { id: "b", starts_on: "2027-01-01", ends_on: "2028-01-01" },
  { id: "a", starts_on: "2026-01-01", ends_on: "2027-01-01" },
];

describe("an act", () => {
  it("belongs to the season of its day in UTC", () => {
    expect(seasonAt(seasons, new Date("2026-12-31T23:59:59.999Z"))?.id).toBe("a");
    expect(seasonAt(seasons, new Date("2027-01-01T07:59:00+08:00"))?.id).toBe("a");
    expect(seasonAt(seasons, new Date("2027-01-01T00:00:00Z"))?.id).toBe("b");
  });

  it("belongs to none before the first and after the last", () => {
    expect(seasonAt(seasons, new Date("2025-12-31T23:59:59Z"))).toBeNull();
    expect(seasonAt(seasons, new Date("2028-01-01T00:00:00Z"))).toBeNull();
  });
});

describe("a season", () => {
  it("begins and ends on days that there are, in this order", () => {
    expect(() => checkSeason({ starts_on: "2026-01-01", ends_on: "2026-01-02" })).not.toThrow();
    for (const [starts_on, ends_on, field] of [
      ["2026-02-30", "2026-03-01", "starts_on"],
      ["2026-01-01", "soon", "ends_on"],
      ["2026-01-01", "2026-01-01", "ends_on"],
    ] as const)
      expect(() => checkSeason({ starts_on, ends_on })).toThrow(
        expect.objectContaining({ code: "season_invalid", field }),
      );
  });
});
