import { expect, it } from "vitest";
import { report } from "./report.ts";

it("tells what is new by kind, and the sums", () => {
  const lines = report({
    dry_run: true,
    format: "git_log",
    counts: { contributions: 3, people: 2 },
    outcomes: { created: 2, unchanged: 1 },
    new_people: 1,
    points: 4,
    capped: 0,
    kinds: { commit: 2 },
  });
  expect(lines).toEqual([
    "      2  commit",
    "3 contributions of 2 people in git_log",
    "2 new, 1 unchanged, 1 people new",
    "4 points, 0 times less than usual because of a cap",
    "Nothing was written: this was a dry run.",
  ]);
});
