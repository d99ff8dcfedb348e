import { expect, it } from "vitest";
import { besideFields, dayAfter, isComplete, NEW_SEASON, requestOf } from "./season-draft";

it("ends on the day after its last one", () => {
  expect([dayAfter("2026-12-31"), dayAfter("2028-02-28"), dayAfter("")]).toEqual(["2027-01-01", "2028-02-29", ""]);
  const name = { en: "Spring", "zh-CN": "春季" };
  const draft = { handle: "spring-2027", name, starts_on: "2027-03-01", last_day: "2027-05-31" };
  expect([isComplete(draft), isComplete({ ...draft, name: { ...name, "zh-CN": " " } })]).toEqual([true, false]);
  expect(requestOf(draft)).toEqual({ handle: "spring-2027", name, starts_on: "2027-03-01", ends_on: "2027-06-01" });
});

it("says beside a language that its name is missing", () => {
  const draft = { ...NEW_SEASON, name: { en: "Spring", "zh-CN": " " } };
  expect(besideFields({ name: "Both" }, draft)).toEqual({ name: "Both", "name.zh-CN": "Both" });
  expect(besideFields({ handle: "Taken" }, draft)).toEqual({ handle: "Taken" });
});
