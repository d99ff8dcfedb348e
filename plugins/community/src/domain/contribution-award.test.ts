import { expect, it } from "vitest";
import { award } from "./contribution-award";

const rules = new Map([
  ["commit", { points: 2, capPerDay: 5, capPerSeason: 8 }],
  ["talk", { points: 50, capPerDay: null, capPerSeason: null }],
]);
const commit = (at: string, contributorId = "ada", seasonId: string | null = "s26") => ({
  contributorId,
  kind: "commit",
  occurredAt: new Date(at),
  seasonId,
});

it("uses up the day's cap in the order of the day, whatever the order of the file", () => {
  const acts = ["2026-05-01T12:00Z", "2026-05-01T09:00Z", "2026-05-01T10:00Z"].map((at) => commit(at));
  expect(award(acts, rules, [])).toEqual([1, 2, 2]);
});

it("counts what was given before, and each day, person and kind apart", () => {
  const acts = [commit("2026-05-01T12:00Z"), commit("2026-05-02T12:00Z"), commit("2026-05-01T12:00Z", "bo")];
  const before = [{ contributorId: "ada", kind: "commit", within: "2026-05-01", points: 4 }];
  const talk = { ...commit("2026-05-01T12:00Z"), kind: "talk" };
  expect(award([...acts, talk], rules, before)).toEqual([1, 2, 2, 50]);
});

it("ends at the season's cap, and knows none outside of seasons", () => {
  const days = ["01", "02", "03", "04", "05"].map((day) => `2026-05-${day}T12:00Z`);
  expect(
    award(
      days.map((at) => commit(at)),
      rules,
      [],
    ),
  ).toEqual([2, 2, 2, 2, 0]);
  expect(
    award(
      days.map((at) => commit(at, "ada", null)),
      rules,
      [],
    ),
  ).toEqual([2, 2, 2, 2, 2]);
});
