import { describe, expect, it } from "vitest";
import type { AgreementDetailAnswer } from "../../types/agreements";
import { amendmentOf, draftOf } from "./amendment-draft";

const agreement = { tier: { id: "silver" }, additions: [{ benefit_id: "booth", quantity: 1 }] };
const detail = (more: object = {}) =>
  ({ agreement, change_request: null, ...more }) as unknown as AgreementDetailAnswer;
const about = { currency: "eur", isOnRequest: false, version: 3 };

describe("a proposal", () => {
  it("begins with what is in force, or with what the partner asked for", () => {
    expect(draftOf(detail())).toMatchObject({ tierId: "silver", quantities: { booth: "1" }, validDays: "14" });
    const change_request = { tier_id: "gold", additions: [{ benefit_id: "talk", quantity: 2 }], words: "" };
    expect(draftOf(detail({ change_request }))).toMatchObject({ tierId: "gold", quantities: { talk: "2" } });
  });

  it("is sent as it was typed, without what was left empty", () => {
    const draft = { ...draftOf(detail()), quantities: { booth: " 3 ", talk: "" }, clauseChinese: "一" };
    expect(amendmentOf(draft, about)).toEqual({
      body: {
        tier_id: "silver",
        additions: [{ benefit_id: "booth", quantity: 3 }],
        price_minor: null,
        clause: { en: "", "zh-CN": "一" },
        message: "",
        valid_days: 14,
        version: 3,
      },
      isUnreadable: false,
    });
    expect(amendmentOf(draftOf(detail()), about).body.clause).toBeNull();
    expect(amendmentOf({ ...draft, validDays: "soon" }, about).body.valid_days).toBe(0);
    expect(amendmentOf(draft, { ...about, isOnRequest: true }).isUnreadable).toBe(true);
  });
});
