import { expect, it } from "vitest";
import { report } from "./report.ts";

it("tells of each row, what was not taken over word by word, and the sums", () => {
  const lines = report({
    dry_run: true,
    counts: { programs: 1, tiers: 1, benefits: 0, promises: 0 },
    outcomes: { created: 2, changed: 0 },
    lines: [
      { row: "debian", kind: "program", outcome: "created" },
      { row: "debian/debian-1-partner", kind: "tier", outcome: "created" },
    ],
    notes: [{ row: "debian/Partner", code: "kept_as_text", message: "logo: text only" }],
  });
  expect(lines).toEqual([
    "created    program  debian",
    "created    tier     debian/debian-1-partner",
    "note       kept_as_text: debian/Partner: logo: text only",
    "1 programs, 1 tiers, 0 benefits, 0 promises",
    "2 created",
    "Nothing was written: this was a dry run.",
  ]);
});
