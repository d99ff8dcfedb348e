import { describe, expect, it } from "vitest";
import { AWARD_STATES, AWARD_TRANSITIONS, type AwardState, checkAwardMove, checkClosing } from "./award-lifecycle";

const reachable = (from: AwardState): Set<AwardState> => {
  const seen = new Set<AwardState>([from]);
  for (const state of seen) for (const next of AWARD_TRANSITIONS[state]) seen.add(next);
  return seen;
};
const before = (state: AwardState) => AWARD_STATES.filter((each) => AWARD_TRANSITIONS[each].includes(state));

describe("the life of a round", () => {
  it("begins open and can come to every state", () => {
    expect([...reachable("open")].sort()).toEqual([...AWARD_STATES].sort());
    expect(before("open")).toEqual([]);
  });

  it("can end from everywhere, and every end is an end", () => {
    const ends = AWARD_STATES.filter((state) => AWARD_TRANSITIONS[state].length === 0);
    expect(ends).toEqual(["issued", "cancelled"]);
    for (const state of AWARD_STATES) expect(ends.some((end) => reachable(state).has(end))).toBe(true);
  });

  it("never stays where it is, names no way twice, and never comes back", () => {
    for (const state of AWARD_STATES) {
      const ways = AWARD_TRANSITIONS[state];
      expect(new Set(ways).size).toBe(ways.length);
      for (const way of ways) expect(reachable(way)).not.toContain(state);
    }
  });

  it("is issued only after it was decided, and can be cancelled until then", () => {
    expect(before("issued")).toEqual(["decided"]);
    expect(before("cancelled")).toEqual(["open", "decided"]);
  });
});

describe("a move", () => {
  const to = (from: AwardState, state: AwardState, reason: string | null) => () =>
    checkAwardMove({ from, to: state, reason });

  it("follows the ways there are", () => {
    for (const from of AWARD_STATES)
      for (const state of AWARD_STATES) {
        const move = expect(to(from, state, "No budget any more"));
        if (AWARD_TRANSITIONS[from].includes(state)) move.not.toThrow();
        else move.toThrow(expect.objectContaining({ code: "award_transition", kind: "conflict", field: "state" }));
      }
  });

  it("says why where nothing comes of it, and only there", () => {
    for (const reason of [null, "", " \n"]) {
      for (const from of ["open", "decided"] as const)
        expect(to(from, "cancelled", reason)).toThrow(
          expect.objectContaining({ code: "award_reason_missing", field: "reason" }),
        );
      expect(to("open", "decided", reason)).not.toThrow();
      expect(to("decided", "issued", reason)).not.toThrow();
    }
  });
});

describe("the end of voting", () => {
  const now = new Date("2026-11-30T12:00:00Z");

  it("lies ahead, and not more than a year", () => {
    for (const at of ["2026-11-30T12:00:01Z", "2027-11-30T12:00:00Z"])
      expect(checkClosing(new Date(at), now)).toEqual(new Date(at));
    for (const at of ["2026-11-30T12:00:00Z", "2020-01-01T00:00:00Z", "2028-01-01T00:00:00Z"])
      expect(() => checkClosing(new Date(at), now)).toThrow(
        expect.objectContaining({ code: "award_closing", field: "closes_at" }),
      );
  });
});
