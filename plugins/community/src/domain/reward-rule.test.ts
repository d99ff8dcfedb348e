import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, checkRewardRule, peopleOf, type RewardRule } from "./reward-rule";

const person = (contributorId: string, rank: number, points: bigint, ...kinds: string[]): Candidate => ({
  contributorId,
  rank,
  points,
  kinds: new Set(kinds),
  isListed: true,
});
const board = [
  person("ada", 1, 90n, "talk"),
  person("bo", 2, 50n, "code"),
  person("cy", 2, 50n, "talk", "code"),
  person("di", 3, 20n, "answer"),
  person("ed", 4, 0n, "event"),
];

describe("whom a rule means", () => {
  it("the first places, with all who share the last of them", () => {
    expect(peopleOf({ kind: "top", places: 1 }, board)).toEqual(["ada"]);
    expect(peopleOf({ kind: "top", places: 2 }, board)).toEqual(["ada", "bo", "cy"]);
    expect(peopleOf({ kind: "top", places: 10 }, board)).toEqual(["ada", "bo", "cy", "di"]);
  });

  it("everyone with so many points, and everyone who took part", () => {
    expect(peopleOf({ kind: "threshold", points: 50n }, board)).toEqual(["ada", "bo", "cy"]);
    expect(peopleOf({ kind: "took_part", contributionKind: "event" }, board)).toEqual(["ed"]);
    expect(peopleOf({ kind: "took_part", contributionKind: "design" }, board)).toEqual([]);
  });

  it("nobody who does not want to be seen, and nobody twice", () => {
    const hidden = board.map((each) => (each.contributorId === "ada" ? { ...each, isListed: false } : each));
    expect(peopleOf({ kind: "top", places: 2 }, hidden)).toEqual(["bo", "cy"]);
    expect(peopleOf({ kind: "top", places: 2 }, [...board, ...board])).toEqual(["ada", "bo", "cy"]);
  });

  it("is the same in whatever order they are asked", () => {
    const rule = fc.oneof(
      fc.record({ kind: fc.constant("top" as const), places: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ kind: fc.constant("threshold" as const), points: fc.bigInt({ min: 1n, max: 100n }) }),
    );
    fc.assert(
      fc.property(rule, fc.shuffledSubarray(board, { minLength: board.length }), (asked, shuffled) => {
        expect(peopleOf(asked, shuffled)).toEqual(peopleOf(asked, board));
      }),
    );
  });
});

it("says which field of a rule does not hold", () => {
  const wrong: [RewardRule, string][] = [
    [{ kind: "top", places: 0 }, "rule.places"],
    [{ kind: "top", places: 1.5 }, "rule.places"],
    [{ kind: "top", places: 1_001 }, "rule.places"],
    [{ kind: "threshold", points: 0n }, "rule.points"],
    [{ kind: "took_part", contributionKind: " " }, "rule.contribution_kind"],
  ];
  for (const [rule, field] of wrong)
    expect(() => checkRewardRule(rule)).toThrow(expect.objectContaining({ code: "reward_rule_invalid", field }));
});
