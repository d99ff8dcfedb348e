import { describe, expect, it } from "vitest";
import { checkWish, offerEnd, statesBefore, WAIT_STATES, WAIT_TRANSITIONS, type WaitState } from "./wait-list";

const reachable = (from: WaitState): Set<WaitState> => {
  const seen = new Set<WaitState>([from]);
  for (const state of seen) for (const next of WAIT_TRANSITIONS[state]) seen.add(next);
  return seen;
};

describe("the life of an entry", () => {
  it("begins with waiting and can come to every state", () => {
    expect([...reachable("waiting")].sort()).toEqual([...WAIT_STATES].sort());
    expect(statesBefore("waiting")).toEqual([]);
  });

  it("ends from everywhere", () => {
    const ends = WAIT_STATES.filter((state) => WAIT_TRANSITIONS[state].length === 0);
    expect(ends).toEqual(["accepted", "expired", "cancelled"]);
    for (const state of WAIT_STATES) expect(ends.some((end) => reachable(state).has(end))).toBe(true);
  });

  it("never comes back to a state it has left", () => {
    for (const state of WAIT_STATES)
      for (const next of WAIT_TRANSITIONS[state]) expect(reachable(next).has(state)).toBe(false);
  });

  it("accepts and lets expire only what was offered; leaving is possible until it ends", () => {
    expect(statesBefore("accepted")).toEqual(["offered"]);
    expect(statesBefore("expired")).toEqual(["offered"]);
    expect(statesBefore("cancelled")).toEqual(["waiting", "offered"]);
    expect(statesBefore("offered")).toEqual(["waiting"]);
  });
});

it("keeps an offer for a day", () => {
  expect(offerEnd(new Date("2026-11-25T08:00:00Z")).toISOString()).toBe("2026-11-26T08:00:00.000Z");
});

describe("a wish", () => {
  it.each([1, 2, 10])("of %i is fine", (quantity) => {
    expect(() => checkWish(quantity, null)).not.toThrow();
  });
  it.each([0, -1, 11])("of %i is refused", (quantity) => {
    expect(() => checkWish(quantity, null)).toThrow(expect.objectContaining({ code: "wait_list_quantity" }));
  });
  it("stays within the edition's limit per person", () => {
    expect(() => checkWish(2, 2)).not.toThrow();
    expect(() => checkWish(3, 2)).toThrow(expect.objectContaining({ code: "edition_limit", data: { limit: 2 } }));
  });
});
