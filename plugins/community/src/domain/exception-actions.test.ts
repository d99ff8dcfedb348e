import { describe, expect, it } from "vitest";
import { actionsFor, EXCEPTION_ACTIONS } from "./exception-actions";
import { EXCEPTION_KINDS } from "./shop-exception";

const open = { state: "open", orderIsLive: true, lacksStock: true };

describe("what can be done about an exception", () => {
  it("is known for every kind, and every action helps with some kind", () => {
    const offered = EXCEPTION_KINDS.flatMap((kind) => actionsFor({ ...open, kind }));
    expect(new Set(offered)).toEqual(new Set(EXCEPTION_ACTIONS));
  });

  it("is nothing once it is settled", () => {
    for (const kind of EXCEPTION_KINDS) expect(actionsFor({ ...open, kind, state: "settled" })).toEqual([]);
  });

  it("leaves an order alone that is gone", () => {
    for (const kind of EXCEPTION_KINDS) {
      const actions = actionsFor({ ...open, kind, orderIsLive: false });
      expect(actions).not.toContain("cancel_order");
      expect(actions).not.toContain("make_reservation");
    }
  });

  it("reserves for a parcel that was held back only when stock was the reason", () => {
    const held = { ...open, kind: "shipping_blocked" };
    expect(actionsFor(held)).toContain("make_reservation");
    expect(actionsFor({ ...held, lacksStock: false })).not.toContain("make_reservation");
  });

  it("is nothing for a kind that a newer version wrote", () => {
    expect(actionsFor({ ...open, kind: "unheard_of" })).toEqual([]);
  });
});
