import { checkContributionMove } from "./contribution-lifecycle";
import { DomainError } from "./errors";

/** Decides what somebody may report of their own work, and who may judge it. */
export const REPORT_STATES = ["reported", "accepted", "rejected"] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** As many wait for a reviewer at once: nobody can fill the queue alone. */
export const MOST_WAITING = 20;

/** @throws DomainError `report_invalid` (invalid data) for a day that has not come, `reports_waiting` (conflict). */
export function checkReport({ doneOn, today, waiting }: { doneOn: string; today: string; waiting: number }): void {
  if (doneOn > today)
    throw new DomainError("invalid_data", "report_invalid", "That day is still to come", { field: "done_on" });
  if (waiting >= MOST_WAITING)
    throw new DomainError("conflict", "reports_waiting", "As many as may wait at once are waiting for a reviewer", {
      data: { most: MOST_WAITING },
    });
}

export interface Judgement {
  readonly state: ReportState;
  readonly to: Exclude<ReportState, "reported">;
  readonly note: string;
  /** The reviewer's address. */
  readonly reviewer: string;
  /** Every address of whoever reported it, as addresses are compared. */
  readonly author: readonly string[];
  readonly hasConflict: boolean;
}

/**
 * Nobody judges their own work, under whichever of their addresses; and where somebody has an interest of their own, it is
 * written down why it was counted all the same.
 * @throws DomainError as `checkContributionMove`.
 */
export function checkJudgement({ state, to, note, reviewer, author, hasConflict }: Judgement): void {
  const isOwn = author.includes(reviewer.trim().toLowerCase());
  checkContributionMove({ from: state, to, by: reviewer, reportedBy: isOwn ? reviewer : null, note });
  if (hasConflict && !note.trim())
    throw new DomainError("invalid_data", "note_missing", "Why it counts despite the conflict of interest", {
      field: "note",
    });
}
