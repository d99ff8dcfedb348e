import { expect, it } from "vitest";
import { draftOf, requestOf } from "./term-draft";

it("says what it said before, and which revision that was", () => {
  for (const months of [null, 36])
    expect(requestOf(draftOf({ months, revision: 2 }), 2)).toEqual({ months, revision: 2 });
});

it("never takes a field that was left empty for no end", () => {
  for (const months of ["", "two years"])
    expect(requestOf({ runsOut: true, months }, 2)).toEqual({ months: -1, revision: 2 });
});

it("has no end when that was chosen, whatever number stands there", () => {
  expect(requestOf({ runsOut: false, months: "12" }, 2)).toEqual({ months: null, revision: 2 });
});
