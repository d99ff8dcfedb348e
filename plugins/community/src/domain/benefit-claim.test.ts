import { describe, expect, it } from "vitest";
import {
  CLAIM_STATES,
  CLAIM_TRANSITIONS,
  type ClaimState,
  checkClaimMove,
  creditMinor,
  makeGoodMinor,
  scorecardOf,
} from "./benefit-claim";

const next = (state: ClaimState) => Object.keys(CLAIM_TRANSITIONS[state]) as ClaimState[];
const NOW = new Date("2026-11-29T00:00:00Z");

describe("a benefit's unit", () => {
  it("comes to every state from being open, and ends only delivered", () => {
    const reached = new Set<ClaimState>(["open"]);
    for (const state of reached) for (const to of next(state)) reached.add(to);
    expect([...reached].sort()).toEqual([...CLAIM_STATES].sort());
    expect(CLAIM_STATES.filter((state) => next(state).length === 0)).toEqual(["delivered"]);
  });

  it("is delivered only after it was confirmed, by the shop, with evidence", () => {
    expect(CLAIM_STATES.filter((state) => next(state).includes("delivered"))).toEqual(["confirmed"]);
    const move = { from: "confirmed", to: "delivered", actor: "admin" } as const;
    expect(() => checkClaimMove(move)).toThrow(expect.objectContaining({ code: "claim_evidence_missing" }));
    expect(() => checkClaimMove({ ...move, evidence: ["https://example.org/wall"] })).not.toThrow();
    expect(() => checkClaimMove({ ...move, actor: "partner", evidence: ["x"] })).toThrow(
      expect.objectContaining({ code: "claim_transition", kind: "conflict" }),
    );
  });

  it.each(["declined", "open"] as const)("becomes %s with a reason", (to) => {
    const move = { from: "requested", to, actor: "admin" } as const;
    expect(() => checkClaimMove({ ...move, reason: " " })).toThrow(
      expect.objectContaining({ code: "claim_reason_missing", field: "reason" }),
    );
    expect(() => checkClaimMove({ ...move, reason: "The booth is gone" })).not.toThrow();
  });
});

describe("a scorecard", () => {
  const promised = { quantity: 4, valueMinor: 1000n, dueAt: new Date("2026-11-28T23:00:00Z") };

  it("counts what was promised, is under way, delivered, left and late", () => {
    const claims: ClaimState[] = ["delivered", "confirmed", "declined"];
    expect(scorecardOf(promised, claims, NOW)).toEqual({ promised: 4, underWay: 1, delivered: 1, left: 2, overdue: 3 });
    expect(scorecardOf({ ...promised, dueAt: null }, claims, NOW).overdue).toBe(0);
    expect(scorecardOf({ ...promised, dueAt: new Date("2026-12-01") }, claims, NOW).overdue).toBe(0);
  });

  it("makes good what was asked for and never came, and rounds for the partner", () => {
    const credit = (claims: ClaimState[], of = promised) => makeGoodMinor(of, scorecardOf(of, claims, NOW));
    expect(credit(["confirmed", "requested", "delivered"])).toBe(500n);
    expect(credit(["confirmed"], { ...promised, quantity: 3 })).toBe(334n);
    expect(credit([])).toBe(0n);
    const late = (dueAt: Date | null) =>
      creditMinor({ ...promised, dueAt }, scorecardOf({ ...promised, dueAt }, ["confirmed"], NOW));
    expect([late(NOW), late(new Date(NOW.getTime() + 1)), late(null)]).toEqual([250n, 0n, 0n]);
    expect(credit(["confirmed"], { ...promised, valueMinor: null as never })).toBe(0n);
  });
});
