import { DomainError } from "./errors";

/**
 * Decides the life of a goal, an outcome with a unit that is not money. Funded is not delivered: a goal is achieved only
 * after it was delivering. A refund may make a funded goal open again. What cannot be kept is said: it is delayed, and
 * comes back or ends; or another outcome takes its place, with the text in which those who gave agreed; or it is
 * cancelled, and what was not spent returns to the pool. Nothing is deleted.
 */
export const GOAL_STATES = [
  "draft",
  "open",
  "funded",
  "delivering",
  "achieved",
  "delayed",
  "substituted",
  "cancelled",
] as const;
export type GoalState = (typeof GOAL_STATES)[number];

export const GOAL_TRANSITIONS: Readonly<Record<GoalState, readonly GoalState[]>> = {
  draft: ["open", "cancelled"],
  open: ["funded", "delayed", "substituted", "cancelled"],
  funded: ["open", "delivering", "delayed", "substituted", "cancelled"],
  delivering: ["achieved", "delayed", "substituted", "cancelled"],
  delayed: ["open", "funded", "delivering", "substituted", "cancelled"],
  achieved: [],
  substituted: [],
  cancelled: [],
};

const UNDER_WAY: ReadonlySet<GoalState> = new Set(["open", "funded", "delivering", "delayed"]);

/**
 * Whether the public sees it as living: rules and pledges give to it, and units may be reported (the first ones can be
 * delivered before the last one is funded).
 */
export function isUnderWay(state: GoalState): boolean {
  return UNDER_WAY.has(state);
}

export interface GoalMove {
  readonly from: GoalState;
  readonly to: GoalState;
  /** What those who gave agreed to; only for a substitution. */
  readonly consentText?: string | null;
}

/** @throws DomainError `goal_transition` (conflict) or `goal_consent_missing` (invalid data). */
export function checkGoalMove({ from, to, consentText }: GoalMove): void {
  if (!GOAL_TRANSITIONS[from].includes(to))
    throw new DomainError("conflict", "goal_transition", `A goal that is ${from} cannot become ${to}`, {
      field: "state",
      data: { from, to, allowed: GOAL_TRANSITIONS[from] },
    });
  if (to === "substituted" && !consentText?.trim())
    throw new DomainError(
      "invalid_data",
      "goal_consent_missing",
      "Another outcome needs the consent of those who gave",
      {
        field: "consent_text",
      },
    );
}
