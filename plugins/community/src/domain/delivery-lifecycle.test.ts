import { describe, expect, it } from "vitest";
import {
  checkDeliveryJudgement,
  DELIVERY_STATES,
  DELIVERY_TRANSITIONS,
  type DeliveryState,
} from "./delivery-lifecycle";

const judge =
  (from: DeliveryState, to: DeliveryState, judgedBy = "b", reason: string | null = "The link is dead.") =>
  () =>
    checkDeliveryJudgement({ from, to, reportedBy: "a", judgedBy, reason });

describe("the life of a delivery", () => {
  it("begins with a report, from which every other state is one judgement away and an end", () => {
    expect(["reported", ...DELIVERY_TRANSITIONS.reported]).toEqual(DELIVERY_STATES);
    expect([...DELIVERY_TRANSITIONS.verified, ...DELIVERY_TRANSITIONS.rejected]).toEqual([]);
  });

  it("follows the ways there are", () => {
    for (const from of DELIVERY_STATES)
      for (const to of DELIVERY_STATES)
        if (DELIVERY_TRANSITIONS[from].includes(to)) expect(judge(from, to)).not.toThrow();
        else
          expect(judge(from, to)).toThrow(expect.objectContaining({ code: "delivery_transition", kind: "conflict" }));
  });

  it.each(DELIVERY_TRANSITIONS.reported)("is not %s by who reported it", (to) => {
    expect(judge("reported", to, "a")).toThrow(
      expect.objectContaining({ code: "delivery_own_report", kind: "not_allowed", field: "judged_by" }),
    );
  });

  it.each([null, " "])("is not rejected without a reason", (reason) => {
    expect(judge("reported", "rejected", "b", reason)).toThrow(
      expect.objectContaining({ code: "delivery_reason_missing", field: "reason" }),
    );
    expect(judge("reported", "verified", "b", reason)).not.toThrow();
  });
});
