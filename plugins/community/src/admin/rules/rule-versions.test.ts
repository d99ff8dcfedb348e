import { expect, it } from "vitest";
import type { RuleVersionAnswer } from "../../types/impact";
import { endingOf, rulesOf, standingOf, type Versions } from "./rule-versions";

const rule = (version: number, more: Partial<RuleVersionAnswer> = {}): RuleVersionAnswer => ({
  rule_id: "rule_a",
  version,
  goal_id: "goal_a",
  selector: { by: "all" },
  share_basis_points: 1000,
  valid_from: "2026-01-01T00:00:00.000Z",
  valid_to: null,
  saved_by: "user_a",
  saved_at: "2026-01-01T00:00:00.000Z",
  ...more,
});
const now = Date.parse("2026-06-01T00:00:00.000Z");
const soon = "2026-12-01T00:00:00.000Z";
const past = "2026-03-01T00:00:00.000Z";
const ended = (versions: Versions): Versions => {
  const [newest] = versions;
  return [{ ...newest, ...endingOf(versions, now), version: newest.version + 1 }, ...versions];
};

it("gathers the versions of what gives or gave to a goal, the newest first", () => {
  const all = [
    rule(1),
    rule(1, { rule_id: "rule_b", goal_id: "goal_b" }),
    rule(2, { goal_id: "goal_b" }),
    rule(1, { rule_id: "rule_c" }),
  ];
  expect(rulesOf("goal_a", all).map((versions) => versions.map((each) => [each.rule_id, each.version]))).toEqual([
    [
      ["rule_a", 2],
      ["rule_a", 1],
    ],
    [["rule_c", 1]],
  ]);
});

it.each<[string, Versions, string]>([
  ["one that began", [rule(1)], "now"],
  ["one that is to begin", [rule(1, { valid_from: soon })], "later"],
  ["one that ended", [rule(1, { valid_to: past })], "over"],
  ["one whose next version is to begin", [rule(2, { valid_from: soon }), rule(1)], "now"],
  ["one whose newest version ended", [rule(2, { valid_from: past, valid_to: past }), rule(1)], "over"],
])("knows how %s stands, and that it is over once it is ended", (_, versions, standing) => {
  expect(standingOf(versions, now)).toBe(standing);
  expect(standingOf(ended(versions), now)).toBe("over");
});

it("ends with what counts now, however much was to change later", () => {
  const versions: Versions = [rule(2, { valid_from: soon, share_basis_points: 2000 }), rule(1)];
  expect(endingOf(versions, now)).toEqual({
    goal_id: "goal_a",
    selector: { by: "all" },
    share_basis_points: 1000,
    valid_from: "2026-01-01T00:00:00.000Z",
    valid_to: "2026-06-01T00:00:00.000Z",
  });
});

it("leaves a moment to a rule that has not begun", () => {
  expect(endingOf([rule(1, { valid_from: soon })], now)).toMatchObject({
    valid_from: soon,
    valid_to: "2026-12-01T00:00:00.001Z",
  });
});
