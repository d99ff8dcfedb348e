import { expect, it } from "vitest";
import type { AwardNomineeAnswer } from "../../types/awards";
import { canVoteFor, inOrder, isChanged } from "./ballot";

const nominee = (id: string, more: Partial<AwardNomineeAnswer> = {}): AwardNomineeAnswer => ({
  ...{ id, contributor_id: id, contributor_name: id, is_erased: false, reason: "x", nominated_by: "a@example.org" },
  ...{ nominated_at: "2026-11-30T12:00:00Z", points: "0", contributions: 0, is_own: false, conflict: null },
  ...{ votes: null, conflicts: null, is_winner: false, reward_id: null },
  ...more,
});

it("offers a vote for whom the reader may vote", () => {
  expect(canVoteFor(nominee("a"))).toBe(true);
  for (const more of [{ is_own: true }, { is_erased: true }, { conflict: "" }])
    expect(canVoteFor(nominee("a", more))).toBe(false);
});

it("keeps the order of names until votes are counted; winners come first then", () => {
  const ids = (nominees: AwardNomineeAnswer[]) => inOrder(nominees).map(({ id }) => id);
  expect(ids([nominee("a"), nominee("b")])).toEqual(["a", "b"]);
  const counted = [
    nominee("a", { votes: 1 }),
    nominee("b"),
    nominee("c", { votes: 2 }),
    nominee("d", { votes: 2, is_winner: true }),
  ];
  expect(ids(counted)).toEqual(["d", "c", "a", "b"]);
});

it("knows whether other votes are ticked than those that hold", () => {
  const ballot = { nominee_ids: ["a", "b"], voted_at: "2026-11-30T12:00:00Z" };
  expect(isChanged(["b", "a"], ballot)).toBe(false);
  for (const chosen of [["a"], ["a", "c"], []]) expect(isChanged(chosen, ballot)).toBe(true);
  expect([isChanged([], null), isChanged(["a"], null)]).toEqual([false, true]);
});
