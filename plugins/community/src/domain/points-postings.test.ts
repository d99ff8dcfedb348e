import { expect, it } from "vitest";
import { contributionPostings, movedPostings, undonePostings, usedPostings } from "./points-postings";

const done = {
  contributionId: "7",
  contributorId: "ctb_ada",
  kind: "talk",
  occurredAt: new Date("2026-11-30T00:00:00Z"),
  points: 50n,
};
const legsOf = ([one]: ReturnType<typeof contributionPostings>) =>
  one?.legs.map(({ accountCode, amountMinor }) => `${accountCode} ${amountMinor}`);

it("gives standing and what can be spent, out of the same source", () => {
  const postings = contributionPostings(done);
  expect(postings.map(({ source }) => source)).toEqual([
    { sourceType: "contribution", sourceId: "7", kind: "points", version: 1 },
  ]);
  expect(legsOf(postings)).toEqual([
    "contributor:ctb_ada:points_spendable -50",
    "contributor:ctb_ada:points_standing -50",
    "points:given:points_spendable 50",
    "points:given:points_standing 50",
  ]);
});

it("takes both back as they were given", () => {
  const undone = undonePostings(done);
  expect(undone[0]?.source.kind).toBe("points_undone");
  expect(legsOf(undone)).toEqual(legsOf(contributionPostings({ ...done, points: -50n })));
});

const move = { moveId: "3", fromId: "ctb_a", toId: "ctb_b", occurredAt: done.occurredAt };

it("moves both between two people, and leaves the rest alone", () => {
  const moved = movedPostings({ ...move, points: 4n, used: 0n });
  expect(legsOf(moved)).toEqual([
    "contributor:ctb_a:points_spendable 4",
    "contributor:ctb_a:points_standing 4",
    "contributor:ctb_b:points_spendable -4",
    "contributor:ctb_b:points_standing -4",
  ]);
});

it("moves along what had been spent of them", () => {
  expect(legsOf(movedPostings({ ...move, points: 4n, used: 3n }))).toEqual([
    "contributor:ctb_a:points_spendable 1",
    "contributor:ctb_a:points_standing 4",
    "contributor:ctb_b:points_spendable -1",
    "contributor:ctb_b:points_standing -4",
  ]);
  expect(movedPostings({ ...move, points: 0n, used: 3n })).toHaveLength(1);
});

it("takes what is spent, or runs out, from what can be spent alone, and gives it back", () => {
  const use = { useId: "9", contributorId: "ctb_a", occurredAt: done.occurredAt, points: 5n };
  expect(legsOf(usedPostings({ ...use, use: "spent" }))).toEqual([
    "contributor:ctb_a:points_spendable 5",
    "used:spent:points_spendable -5",
  ]);
  expect(legsOf(usedPostings({ ...use, use: "returned" }))).toEqual([
    "contributor:ctb_a:points_spendable -5",
    "used:spent:points_spendable 5",
  ]);
  expect(legsOf(usedPostings({ ...use, use: "expired" }))).toEqual([
    "contributor:ctb_a:points_spendable 5",
    "used:expired:points_spendable -5",
  ]);
});

it("tells nothing of nothing", () => {
  expect(contributionPostings({ ...done, points: 0n })).toEqual([]);
});
