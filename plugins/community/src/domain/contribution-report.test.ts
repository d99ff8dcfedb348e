import { describe, expect, it } from "vitest";
import { checkJudgement, checkReport, type Judgement, MOST_WAITING } from "./contribution-report";

const judged = (more: Partial<Judgement> = {}) => ({
  state: "reported" as const,
  to: "accepted" as const,
  note: "",
  reviewer: "Wei@example.org ",
  author: ["ada@example.org"],
  hasConflict: false,
  ...more,
});

describe("a report", () => {
  it("is of a day that has come, of somebody who has not too many waiting", () => {
    const today = "2026-11-30";
    expect(() => checkReport({ doneOn: today, today, waiting: MOST_WAITING - 1 })).not.toThrow();
    expect(() => checkReport({ doneOn: "2026-12-01", today, waiting: 0 })).toThrow(
      expect.objectContaining({ code: "report_invalid", field: "done_on" }),
    );
    expect(() => checkReport({ doneOn: today, today, waiting: MOST_WAITING })).toThrow(
      expect.objectContaining({ code: "reports_waiting" }),
    );
  });
});

describe("a judgement", () => {
  it("is somebody else's, whatever the case of their address", () => {
    expect(() => checkJudgement(judged())).not.toThrow();
    expect(() => checkJudgement(judged({ author: ["ada@example.org", "wei@example.org"] }))).toThrow(
      expect.objectContaining({ code: "own_contribution" }),
    );
  });

  it("is made once", () => {
    for (const state of ["accepted", "rejected"] as const)
      expect(() => checkJudgement(judged({ state, note: "Again" }))).toThrow(
        expect.objectContaining({ code: "contribution_transition" }),
      );
  });

  it("says why something is refused, or counted despite a conflict of interest", () => {
    for (const more of [{ to: "rejected" as const }, { hasConflict: true }]) {
      expect(() => checkJudgement(judged({ ...more, note: " " }))).toThrow(
        expect.objectContaining({ code: "note_missing", field: "note" }),
      );
      expect(() => checkJudgement(judged({ ...more, note: "Seen by two" }))).not.toThrow();
    }
  });
});
