import { DomainError } from "./errors";

/**
 * Decides the life of one contribution: what somebody reports of themselves waits for another person's word; what was
 * counted and turns out to be nothing is undone, and its points go back. Nothing is deleted.
 */
export const CONTRIBUTION_STATES = ["reported", "accepted", "rejected", "undone"] as const;
export type ContributionState = (typeof CONTRIBUTION_STATES)[number];

export const CONTRIBUTION_TRANSITIONS: Readonly<Record<ContributionState, readonly ContributionState[]>> = {
  reported: ["accepted", "rejected"],
  accepted: ["undone"],
  rejected: [],
  undone: [],
};

export interface ContributionMove {
  readonly from: ContributionState;
  readonly to: ContributionState;
  readonly by: string;
  /** Who wrote it down, and whose it is, as accounts; null where there is none. */
  readonly reportedBy: string | null;
  readonly note: string | null;
}

/** @throws DomainError `contribution_transition` (conflict), `own_contribution` (not allowed), `note_missing` (invalid data). */
export function checkContributionMove({ from, to, by, reportedBy, note }: ContributionMove): void {
  if (!CONTRIBUTION_TRANSITIONS[from].includes(to))
    throw new DomainError("conflict", "contribution_transition", `What is ${from} cannot become ${to}`, {
      field: "state",
      data: { from, to },
    });
  if (from === "reported" && by === reportedBy)
    throw new DomainError("not_allowed", "own_contribution", "Somebody else judges what you reported");
  if (to !== "accepted" && !note?.trim())
    throw new DomainError("invalid_data", "note_missing", "Whoever did it is told why", { field: "note" });
}
