import { expect, it } from "vitest";
import { type DueRule, dueDay } from "./due-rule";

const term = { from: "2027-01-31", until: "2028-01-31" };

it.each<[DueRule | null, string | null]>([
  [null, null],
  [{ on: "2027-05-01" }, "2027-05-01"],
  [{ days_after_start: 0 }, "2027-01-31"],
  [{ days_after_start: 30 }, "2027-03-02"],
  [{ days_before_end: 0 }, "2028-01-30"],
  [{ days_before_end: 30 }, "2027-12-31"],
])("%j is due on %s", (rule, day) => {
  expect(dueDay(rule, term)).toBe(day);
});
