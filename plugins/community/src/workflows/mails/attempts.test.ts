import { describe, expect, it } from "vitest";
import { MAX_ATTEMPTS, mayTryAgain, pauseMs } from "./attempts";

const now = new Date("2026-11-23T12:00:00Z");
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

describe("a mail that failed", () => {
  it("is tried again, at growing distances, for about half a day", () => {
    const minutes = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => pauseMs(index + 1) / 60_000);
    expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 64, 120, 120, 120, 120]);
    expect(minutes.reduce((sum, pause) => sum + pause, 0) / 60).toBeCloseTo(10.1, 1);
  });

  it.each([
    ["failure", 1, 0.9, false],
    ["failure", 1, 1, true],
    ["failure", 5, 15, false],
    ["failure", 5, 16, true],
    ["failure", MAX_ATTEMPTS, 10_000, false],
    ["pending", 1, 9, false],
    ["pending", 1, 10, true],
    ["success", 1, 10_000, false],
  ])("%s after %i attempts, %i minutes ago: %s", (status, attempts, minutes, expected) => {
    expect(mayTryAgain({ status, attempts, updatedAt: minutesAgo(minutes) }, now)).toBe(expected);
  });
});
