import { describe, expect, it } from "vitest";
import { checkGoalMove, GOAL_STATES, GOAL_TRANSITIONS, type GoalState, isUnderWay } from "./goal-lifecycle";

const reachable = (from: GoalState): Set<GoalState> => {
  const seen = new Set<GoalState>([from]);
  for (const state of seen) for (const next of GOAL_TRANSITIONS[state]) seen.add(next);
  return seen;
};
const before = (state: GoalState) => GOAL_STATES.filter((each) => GOAL_TRANSITIONS[each].includes(state));

describe("the life of a goal", () => {
  it("begins as a draft and can come to every state", () => {
    expect([...reachable("draft")].sort()).toEqual([...GOAL_STATES].sort());
    expect(before("draft")).toEqual([]);
  });

  it("can end from everywhere, and every end is an end", () => {
    const ends = GOAL_STATES.filter((state) => GOAL_TRANSITIONS[state].length === 0);
    expect(ends).toEqual(["achieved", "substituted", "cancelled"]);
    for (const state of GOAL_STATES) expect(ends.some((end) => reachable(state).has(end))).toBe(true);
  });

  it("never stays where it is, and names no way twice", () => {
    for (const state of GOAL_STATES) {
      expect(GOAL_TRANSITIONS[state]).not.toContain(state);
      expect(new Set(GOAL_TRANSITIONS[state]).size).toBe(GOAL_TRANSITIONS[state].length);
    }
  });

  it("is achieved only after it was delivering, and can be cancelled until it ends", () => {
    expect(before("achieved")).toEqual(["delivering"]);
    expect(before("cancelled")).toEqual(["draft", "open", "funded", "delivering", "delayed"]);
  });

  it("is under way exactly where a delay may befall it, or has", () => {
    expect(GOAL_STATES.filter(isUnderWay)).toEqual(
      GOAL_STATES.filter((each) => [...before("delayed"), "delayed"].includes(each)),
    );
  });
});

describe("a move", () => {
  const to = (from: GoalState, state: GoalState, consentText?: string | null) => () =>
    checkGoalMove({ from, to: state, consentText });

  it("follows the ways there are", () => {
    for (const from of GOAL_STATES)
      for (const state of GOAL_STATES) {
        const move = expect(to(from, state, "Agreed by all on 1 May"));
        if (GOAL_TRANSITIONS[from].includes(state)) move.not.toThrow();
        else move.toThrow(expect.objectContaining({ code: "goal_transition", kind: "conflict", field: "state" }));
      }
  });

  it.each([undefined, null, "", "  \n"])("to another outcome needs consent, not %j", (text) => {
    expect(to("delayed", "substituted", text)).toThrow(
      expect.objectContaining({ code: "goal_consent_missing", field: "consent_text" }),
    );
    expect(to("delayed", "cancelled", text)).not.toThrow();
  });
});
