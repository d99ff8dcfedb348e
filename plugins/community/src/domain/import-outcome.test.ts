import { describe, expect, it } from "vitest";
import { importOutcome } from "./import-outcome";

describe("a row of an import", () => {
  it.each([
    ["new", null, true, "created"],
    ["the same", { isSame: true, isUntouched: true }, true, "unchanged"],
    ["the same that people changed here", { isSame: true, isUntouched: false }, true, "unchanged"],
    ["another that nobody touched", { isSame: false, isUntouched: true }, true, "changed"],
    ["another that people changed here", { isSame: false, isUntouched: false }, true, "kept"],
    ["new to a program that is out", null, false, "frozen"],
    ["another of a program that is out", { isSame: false, isUntouched: true }, false, "frozen"],
    ["the same of a program that is out", { isSame: true, isUntouched: true }, false, "unchanged"],
  ] as const)("that is %s", (_, standing, isDraft, outcome) => {
    expect(importOutcome(standing, isDraft)).toBe(outcome);
  });
});
