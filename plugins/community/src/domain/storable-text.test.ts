import { expect, it } from "vitest";
import { isStorable, unstorableIn } from "./storable-text";

it.each([
  ["plain", true],
  ["", true],
  ["赞助商 🐘", true],
  ["a\0b", false],
  ["\ud83d", false],
  ["\udc18 late", false],
])("%j can be kept: %s", (text, isKept) => {
  expect(isStorable(text)).toBe(isKept);
});

it("is found wherever it is, in keys too, and however deep it hides", () => {
  expect(unstorableIn({ a: ["fine", { b: "bad\0" }] })).toEqual(["a", 1, "b"]);
  expect(unstorableIn([{ levels: [{ "\ud83d": 1 }] }])).toEqual([0, "levels", 0]);
  expect(unstorableIn({ a: [1, null, true, { b: "fine" }] })).toBeNull();
  let deep: unknown = "fine";
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  expect(unstorableIn(deep)).toHaveLength(30);
});
