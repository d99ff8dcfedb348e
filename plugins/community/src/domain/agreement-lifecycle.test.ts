import { describe, expect, it } from "vitest";
import {
  AGREEMENT_STATES,
  AGREEMENT_TRANSITIONS,
  type AgreementState,
  checkAgreementMove,
  isOver,
  movesOf,
  OPEN_AGREEMENT_STATES,
  PLACE_TAKING_STATES,
} from "./agreement-lifecycle";

const next = (state: AgreementState) => Object.keys(AGREEMENT_TRANSITIONS[state]) as AgreementState[];

describe("the graph of an agreement", () => {
  it("reaches every state from a draft", () => {
    const reached = new Set<AgreementState>(["draft"]);
    for (const state of reached) for (const to of next(state)) reached.add(to);
    expect([...reached].sort()).toEqual([...AGREEMENT_STATES].sort());
  });

  it("leads from every state to an end", () => {
    for (const state of AGREEMENT_STATES) {
      const reached = new Set<AgreementState>([state]);
      for (const one of reached) for (const to of next(one)) reached.add(to);
      expect([...reached].some(isOver)).toBe(true);
    }
  });

  it("has the ends that nothing leaves", () => {
    expect(AGREEMENT_STATES.filter(isOver)).toEqual(["ended", "declined", "withdrawn", "lapsed", "terminated"]);
    expect(OPEN_AGREEMENT_STATES).toEqual(["draft", "submitted", "offered", "signed", "active", "suspended"]);
  });

  it("takes a place from the signature to the end", () => {
    expect(PLACE_TAKING_STATES).toEqual(["signed", "active", "suspended"]);
  });

  it("becomes active only after it was signed, and is signed after it was offered or by the clock", () => {
    const before = (to: AgreementState) => AGREEMENT_STATES.filter((from) => next(from).includes(to));
    expect(before("signed")).toEqual(["submitted", "offered"]);
    expect(AGREEMENT_TRANSITIONS.submitted.signed).toEqual(["clock"]);
    expect(before("active")).toEqual(["signed", "suspended"]);
    expect(before("terminated")).toEqual(["active", "suspended"]);
    expect(before("withdrawn")).toEqual(["draft", "submitted", "offered"]);
  });
});

describe("who moves an agreement", () => {
  it("is the partner until it is signed", () => {
    expect(movesOf("partner", "offered")).toEqual(["submitted", "signed", "withdrawn"]);
    for (const state of ["signed", "active", "suspended"] as const) expect(movesOf("partner", state)).toEqual([]);
  });

  it("is never the shop in the partner's place", () => {
    expect(movesOf("admin", "draft")).toEqual([]);
    for (const to of ["submitted", "signed", "withdrawn"] as const)
      expect(() => checkAgreementMove({ from: "offered", to, actor: "admin" })).toThrow(
        expect.objectContaining({ code: "agreement_transition", kind: "conflict", field: "state" }),
      );
  });

  it("says why it declines, suspends or terminates", () => {
    for (const [from, to] of [
      ["submitted", "declined"],
      ["active", "suspended"],
      ["active", "terminated"],
    ] as const) {
      expect(() => checkAgreementMove({ from, to, actor: "admin", reason: "  " })).toThrow(
        expect.objectContaining({ code: "agreement_reason_missing", field: "reason" }),
      );
      expect(() => checkAgreementMove({ from, to, actor: "admin", reason: "Not ours" })).not.toThrow();
    }
  });
});
