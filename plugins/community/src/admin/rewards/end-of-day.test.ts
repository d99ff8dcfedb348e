import { expect, it } from "vitest";
import { endOfDay } from "./end-of-day";

it("lasts until the day is over, the same for readers everywhere", () => {
  expect(endOfDay("2026-11-25")).toBe("2026-11-25T23:59:59.999Z");
  expect(new Date(endOfDay("2026-12-31")).toISOString()).toBe("2026-12-31T23:59:59.999Z");
  expect(endOfDay("")).toBe("");
});
