import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Ballot,
  type Choice,
  type Counted,
  checkBallot,
  checkCountable,
  checkMember,
  checkNomination,
  checkVoting,
  isQuorate,
  outcomeOf,
  winnersOf,
} from "./award-votes";

const refused = (code: string, more: object = {}) => expect.objectContaining({ code, ...more });
const now = new Date("2026-11-30T12:00:00Z");

describe("voting", () => {
  const voting = { state: "open", closesAt: new Date("2026-11-30T12:00:01Z"), endedAt: null } as const;

  it("goes on until its time, or until it was ended", () => {
    expect(() => checkVoting(voting, now)).not.toThrow();
    for (const over of [{ closesAt: now }, { endedAt: now }, { state: "decided" }, { state: "cancelled" }] as const)
      expect(() => checkVoting({ ...voting, ...over }, now)).toThrow(refused("award_closed", { kind: "conflict" }));
  });

  it("is for the committee", () => {
    expect(() => checkMember(["ada", "bo"], "bo")).not.toThrow();
    expect(() => checkMember(["ada", "bo"], "cy")).toThrow(refused("award_not_member", { kind: "not_allowed" }));
  });
});

it("has no more nominees than a member can read through", () => {
  expect(() => checkNomination(99)).not.toThrow();
  expect(() => checkNomination(100)).toThrow(refused("award_nominees_full", { field: "contributor_id" }));
});

describe("a ballot", () => {
  const ballot = (more: Partial<Ballot>) => () =>
    checkBallot({ wanted: [], votesEach: 2, nominees: ["a", "b", "c"], own: ["c"], conflicted: [], ...more });

  it("gives as many a vote as the round allows, or nobody", () => {
    for (const wanted of [[], ["a"], ["b", "a"]]) expect(ballot({ wanted })).not.toThrow();
  });

  it("is refused where it gives too much, and says where", () => {
    expect(ballot({ wanted: ["a", "b", "c"] })).toThrow(
      refused("award_votes_too_many", { field: "nominee_ids", data: { most: 2 } }),
    );
    expect(ballot({ wanted: ["a", "a"] })).toThrow(refused("award_vote_twice", { field: "nominee_ids[1]" }));
    expect(ballot({ wanted: ["x"] })).toThrow(refused("award_nominee_not_found", { field: "nominee_ids[0]" }));
  });

  it("is neither for oneself nor where one has an interest", () => {
    expect(ballot({ wanted: ["a", "c"] })).toThrow(refused("award_own_vote", { field: "nominee_ids[1]" }));
    expect(ballot({ wanted: ["a"], conflicted: ["a"] })).toThrow(
      refused("award_conflict_declared", { kind: "not_allowed", field: "nominee_ids[0]" }),
    );
  });
});

describe("a quorum", () => {
  it.each([
    [1, 0, false],
    [1, 1, true],
    [2, 1, true],
    [3, 1, false],
    [3, 2, true],
    [50, 24, false],
    [50, 25, true],
  ])("of %i members with %i who voted: %s", (members, voted, quorate) => {
    expect(isQuorate({ members, voted })).toBe(quorate);
  });

  it("counts once voting is over, or everybody has voted", () => {
    const count = (isOver: boolean, voted: number) => () => checkCountable({ isOver, members: 4, voted });
    expect(count(false, 3)).toThrow(refused("award_still_voting", { data: { members: 4, voted: 3 } }));
    expect(count(false, 4)).not.toThrow();
    expect(count(true, 1)).toThrow(refused("award_quorum", { data: { members: 4, voted: 1 } }));
    expect(count(true, 2)).not.toThrow();
  });
});

const counts = (votes: Record<string, number>): Counted[] =>
  Object.entries(votes).map(([nomineeId, many]) => ({ nomineeId, votes: many }));

describe("the outcome", () => {
  it.each([
    ["the most votes first", { a: 1, b: 3, c: 2 }, 2, ["b", "c"], null],
    ["a whole rank that fits", { a: 2, b: 2, c: 1 }, 2, ["a", "b"], null],
    ["nobody without a vote", { a: 2, b: 0 }, 2, ["a"], null],
    ["a tie for the last seat", { a: 3, b: 2, c: 2 }, 2, ["a"], { nomineeIds: ["b", "c"], seats: 1 }],
    ["a tie for all seats", { a: 1, b: 1, c: 1 }, 2, [], { nomineeIds: ["a", "b", "c"], seats: 2 }],
    ["nobody at all", { a: 0 }, 1, [], null],
  ])("is %s", (_, votes, seats, winners, tie) => {
    expect(outcomeOf(counts(votes as unknown as Record<string, number>), seats)).toEqual({ winners, tie });
  });

  it("treats everybody with the same votes the same, and never fills more than the seats", () => {
    const round = fc.record({
      votes: fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.nat({ max: 5 }), { maxKeys: 12 }),
      seats: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(round, ({ votes, seats }) => {
        const all = counts(votes);
        const { winners, tie } = outcomeOf(all, seats);
        expect(winners.length).toBeLessThanOrEqual(seats);
        const won = new Set(winners);
        const least = Math.min(...all.filter(({ nomineeId }) => won.has(nomineeId)).map((each) => each.votes));
        for (const each of all) {
          if (won.has(each.nomineeId)) expect(each.votes).toBeGreaterThan(0);
          else expect(each.votes).toBeLessThan(least);
        }
        if (!tie) return;
        expect(tie.seats).toBe(seats - winners.length);
        expect(tie.nomineeIds.length).toBeGreaterThan(tie.seats);
        expect(
          new Set(all.filter((each) => tie.nomineeIds.includes(each.nomineeId)).map((each) => each.votes)).size,
        ).toBe(1);
      }),
    );
  });
});

describe("who wins", () => {
  const none: Choice = { nomineeIds: [], reason: "", barred: [] };
  const decided = { winners: ["a"], tie: null };
  const tied = { winners: ["a"], tie: { nomineeIds: ["b", "c", "d"], seats: 2 } };
  const chosen: Choice = { nomineeIds: ["d", "b"], reason: "Longest without thanks", barred: [] };

  it("is whom the votes say, and nobody chooses then", () => {
    expect(winnersOf(decided, none)).toEqual(["a"]);
    expect(() => winnersOf(decided, chosen)).toThrow(refused("award_no_tie", { field: "tied_winner_ids" }));
    expect(() => winnersOf({ winners: [], tie: null }, none)).toThrow(refused("award_no_votes"));
  });

  it("is chosen among the tied, with a reason", () => {
    expect(winnersOf(tied, chosen)).toEqual(["a", "d", "b"]);
    expect(() => winnersOf(tied, none)).toThrow(
      refused("award_tie", { kind: "conflict", data: { nominee_ids: ["b", "c", "d"], seats: 2 } }),
    );
    for (const nomineeIds of [["b"], ["b", "c", "d"], ["b", "a"], ["b", "b"]])
      expect(() => winnersOf(tied, { ...chosen, nomineeIds })).toThrow(refused("award_tie_choice"));
    expect(() => winnersOf(tied, { ...chosen, reason: " " })).toThrow(
      refused("award_tie_reason_missing", { field: "reason" }),
    );
  });

  it("is chosen by somebody who has no interest in it", () => {
    expect(() => winnersOf(tied, { ...chosen, barred: ["c"] })).toThrow(refused("award_tie_barred"));
    expect(winnersOf(tied, { ...chosen, barred: ["a", "x"] })).toEqual(["a", "d", "b"]);
    expect(winnersOf(decided, { ...none, barred: ["a"] })).toEqual(["a"]);
  });
});
