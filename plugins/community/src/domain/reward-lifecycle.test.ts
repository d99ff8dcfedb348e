import { describe, expect, it } from "vitest";
import {
  checkDeadline,
  checkRewardMove,
  checkSubstitute,
  countsInBudget,
  isOpenToClaim,
  isOverdue,
  REWARD_STATES,
  REWARD_TRANSITIONS,
  type RewardState,
} from "./reward-lifecycle";

const after = (state: RewardState) => Object.keys(REWARD_TRANSITIONS[state]) as RewardState[];

describe("the graph of a reward", () => {
  it("reaches every state from an issued one, and ends in two", () => {
    const reached = new Set<RewardState>(["issued"]);
    for (const state of reached) for (const to of after(state)) reached.add(to);
    expect([...reached].sort()).toEqual([...REWARD_STATES].sort());
    expect(REWARD_STATES.filter((state) => after(state).length === 0)).toEqual(["given", "revoked"]);
  });

  it("is exchanged by the shop alone once it was delivered", () => {
    expect(REWARD_TRANSITIONS.delivered).toEqual({ issued: ["admin"] });
  });

  it("is taken back only before it is claimed", () => {
    expect(REWARD_STATES.filter((state) => after(state).includes("revoked"))).toEqual([
      "issued",
      "waitlisted",
      "expired",
    ]);
  });

  it("does not run out while its owner waits for stock", () => {
    expect(after("waitlisted")).not.toContain("expired");
  });

  it("is claimed by its owner alone, and becomes an order once it is", () => {
    for (const state of REWARD_STATES)
      if (isOpenToClaim(state)) expect(REWARD_TRANSITIONS[state].claimed).toEqual(["contributor"]);
    expect(REWARD_STATES.filter(isOpenToClaim)).toEqual(["issued", "waitlisted"]);
    expect(REWARD_STATES.filter((state) => after(state).includes("ordered"))).toEqual(["claimed"]);
  });
});

describe("a move", () => {
  it("follows the graph, and is made by whom it belongs to", () => {
    expect(() => checkRewardMove({ from: "issued", to: "claimed", by: "contributor", reason: null })).not.toThrow();
    for (const [from, to, by] of [
      ["issued", "claimed", "admin"],
      ["issued", "ordered", "clock"],
      ["claimed", "revoked", "admin"],
      ["ordered", "claimed", "contributor"],
      ["revoked", "issued", "admin"],
      ["given", "claimed", "contributor"],
    ] as const)
      expect(() => checkRewardMove({ from, to, by, reason: "x" })).toThrow(
        expect.objectContaining({ code: "reward_transition", kind: "conflict" }),
      );
  });

  it("says why when it exchanges something", () => {
    const exchange = { from: "delivered", to: "issued", by: "admin" } as const;
    expect(() => checkRewardMove({ ...exchange, reason: " " })).toThrow(
      expect.objectContaining({ code: "reward_reason_missing", field: "reason" }),
    );
    expect(() => checkRewardMove({ ...exchange, reason: "Too small" })).not.toThrow();
  });

  it("says why when it takes something away", () => {
    for (const reason of [null, "  "])
      expect(() => checkRewardMove({ from: "issued", to: "revoked", by: "admin", reason })).toThrow(
        expect.objectContaining({ code: "reward_reason_missing", field: "reason" }),
      );
    expect(() => checkRewardMove({ from: "issued", to: "revoked", by: "admin", reason: "Twice" })).not.toThrow();
  });
});

it("costs its budget until it has run out or was taken back", () => {
  expect(REWARD_STATES.filter((state) => !countsInBudget(state))).toEqual(["expired", "revoked"]);
});

it("has run out at the very moment that was named", () => {
  const at = new Date("2026-12-24T00:00:00Z");
  expect(isOverdue(at, new Date(at.getTime() - 1))).toBe(false);
  expect(isOverdue(at, at)).toBe(true);
});

it("can be claimed until some time that is still to come", () => {
  const now = new Date("2026-12-24T00:00:00Z");
  const later = (ms: number) => new Date(now.getTime() + ms);
  const day = 86_400_000;
  for (const ms of [1, day, 730 * day]) expect(checkDeadline(later(ms), now)).toEqual(later(ms));
  for (const ms of [-1, 0, 730 * day + 1, Number.NaN])
    expect(() => checkDeadline(later(ms), now)).toThrow(
      expect.objectContaining({ code: "reward_deadline", field: "expires_at" }),
    );
});

it("gives something else only to whoever waits and said that it would do", () => {
  expect(() => checkSubstitute("waitlisted", true)).not.toThrow();
  for (const [state, accepts] of [
    ["waitlisted", false],
    ["issued", true],
    ["delivered", true],
  ] as const)
    expect(() => checkSubstitute(state, accepts)).toThrow(
      expect.objectContaining({ code: "reward_no_consent", field: "state" }),
    );
});
