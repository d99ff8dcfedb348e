import { DomainError } from "./errors";

/**
 * Decides the life of one round of a committee's award: members nominate and vote while it is open, then it is decided by
 * their votes, and whoever won is issued a reward, once. Until then it can be cancelled, with a reason, and gives nobody
 * anything. Nothing is deleted.
 */
export const AWARD_STATES = ["open", "decided", "issued", "cancelled"] as const;
export type AwardState = (typeof AWARD_STATES)[number];

export const AWARD_TRANSITIONS: Readonly<Record<AwardState, readonly AwardState[]>> = {
  open: ["decided", "cancelled"],
  decided: ["issued", "cancelled"],
  issued: [],
  cancelled: [],
};

export interface AwardMove {
  readonly from: AwardState;
  readonly to: AwardState;
  /** Whoever voted is told why nothing comes of it. */
  readonly reason: string | null;
}

/** @throws DomainError `award_transition` (conflict) or `award_reason_missing` (invalid data). */
export function checkAwardMove({ from, to, reason }: AwardMove): void {
  if (!AWARD_TRANSITIONS[from].includes(to))
    throw new DomainError("conflict", "award_transition", `A round that is ${from} cannot become ${to}`, {
      field: "state",
      data: { from, to },
    });
  if (to === "cancelled" && !reason?.trim())
    throw new DomainError("invalid_data", "award_reason_missing", "Whoever voted is told why", { field: "reason" });
}

/** A year: nobody remembers longer what they were asked. */
const LONGEST_DAYS = 366;
const DAY_MS = 86_400_000;

/** @throws DomainError `award_closing` when voting would be over before it begins, or too late. */
export function checkClosing(closesAt: Date, now: Date): Date {
  const latest = now.getTime() + LONGEST_DAYS * DAY_MS;
  if (closesAt.getTime() > now.getTime() && closesAt.getTime() <= latest) return closesAt;
  throw new DomainError("invalid_data", "award_closing", `Some time in the next ${LONGEST_DAYS} days`, {
    field: "closes_at",
  });
}
