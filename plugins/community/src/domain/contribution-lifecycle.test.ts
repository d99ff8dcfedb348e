import { describe, expect, it } from "vitest";
import {
  CONTRIBUTION_STATES,
  CONTRIBUTION_TRANSITIONS,
  type ContributionState,
  checkContributionMove,
} from "./contribution-lifecycle";

describe("the graph of a contribution", () => {
  it("reaches every state from a report, and ends", () => {
    const reached = new Set<ContributionState>(["reported"]);
    for (const state of reached) for (const to of CONTRIBUTION_TRANSITIONS[state]) reached.add(to);
    expect([...reached].sort()).toEqual([...CONTRIBUTION_STATES].sort());
    expect(CONTRIBUTION_STATES.filter((state) => CONTRIBUTION_TRANSITIONS[state].length === 0)).toEqual([
      "rejected",
      "undone",
    ]);
  });
});

describe("a move", () => {
  const move = { from: "reported", to: "accepted", by: "bo", reportedBy: "ada", note: null } as const;

  it("is made by somebody else than who reported it", () => {
    expect(() => checkContributionMove(move)).not.toThrow();
    expect(() => checkContributionMove({ ...move, by: "ada" })).toThrow(
      expect.objectContaining({ code: "own_contribution" }),
    );
  });

  it("says why when it takes something away", () => {
    for (const [from, to] of [
      ["reported", "rejected"],
      ["accepted", "undone"],
    ] as const)
      for (const note of [null, " "])
        expect(() => checkContributionMove({ ...move, from, to, note })).toThrow(
          expect.objectContaining({ code: "note_missing", field: "note" }),
        );
  });

  it("follows the graph", () => {
    for (const [from, to] of [
      ["undone", "accepted"],
      ["rejected", "accepted"],
      ["accepted", "rejected"],
    ] as const)
      expect(() => checkContributionMove({ ...move, from, to, note: "x" })).toThrow(
        expect.objectContaining({ code: "contribution_transition" }),
      );
  });
});
