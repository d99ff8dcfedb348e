import { describe, expect, it } from "vitest";
import { shownSeconds, spokenMinutes, timeParts } from "./time-left.ts";

describe("the time that is left", () => {
  it("is spoken of three times, and of the nearest mark", () => {
    const spoken = new Set(Array.from({ length: 1200 }, (_, seconds) => spokenMinutes(1200 - seconds)));
    expect([...spoken]).toEqual([undefined, 10, 5, 1]);
    expect([601, 600, 301, 300, 61, 60, 0].map(spokenMinutes)).toEqual([undefined, 10, 10, 5, 5, 1, 1]);
  });

  it("changes each second in the last hour, each minute before", () => {
    expect([3599, 3600, 3601, 3660, 86_399].map(shownSeconds)).toEqual([3599, 3600, 3660, 3660, 86_400]);
  });

  it("is written as a clock does", () => {
    expect(timeParts(754)).toEqual({ hours: 0, minutes: 12, seconds: "34" });
    expect(timeParts(65)).toEqual({ hours: 0, minutes: 1, seconds: "05" });
    expect(timeParts(86_400)).toEqual({ hours: 24, minutes: 0, seconds: "00" });
    expect(timeParts(0)).toEqual({ hours: 0, minutes: 0, seconds: "00" });
  });
});
