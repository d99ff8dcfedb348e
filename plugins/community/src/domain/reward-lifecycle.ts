import { DomainError } from "./errors";

/**
 * Decides the life of a reward, a grant of merchandise to somebody who gave work. Whoever holds its link claims it and it
 * becomes an order; or gives its worth to a goal; or waits, when what they want is sold out: the grant stays theirs, and is
 * offered anew with time of its own, or as something else if they said that this would do. The shop takes a grant back only before it is claimed. What ran out can be issued
 * anew, with another link; so can one whose order was cancelled, or whose parcel came back because it did not fit. Nothing
 * is deleted.
 */
export const REWARD_STATES = [
  "issued",
  "waitlisted",
  "claimed",
  "ordered",
  "shipped",
  "delivered",
  "given",
  "expired",
  "revoked",
] as const;
export type RewardState = (typeof REWARD_STATES)[number];

/** `clock` is everything that nobody does: stock that came, a date that passed, a parcel on its way. */
export type RewardActor = "contributor" | "admin" | "clock";

type Moves = Readonly<Partial<Record<RewardState, readonly RewardActor[]>>>;

export const REWARD_TRANSITIONS: Readonly<Record<RewardState, Moves>> = {
  issued: {
    claimed: ["contributor"],
    waitlisted: ["contributor"],
    given: ["contributor"],
    expired: ["clock"],
    revoked: ["admin"],
  },
  waitlisted: { issued: ["clock", "admin"], claimed: ["contributor"], given: ["contributor"], revoked: ["admin"] },
  claimed: { ordered: ["clock"] },
  ordered: { shipped: ["clock"], issued: ["admin", "clock"] },
  shipped: { delivered: ["clock"] },
  expired: { issued: ["admin"], revoked: ["admin"] },
  delivered: { issued: ["admin"] },
  given: {},
  revoked: {},
};

/** Days after its delivery, or its cancellation, for which it stays known where a parcel went. */
export const ADDRESS_KEPT_DAYS = 90;

/** Its worth is set aside, or spent: the budget counts it. */
const COSTS: ReadonlySet<RewardState> = new Set([
  "issued",
  "waitlisted",
  "claimed",
  "ordered",
  "shipped",
  "delivered",
  "given",
]);

export function countsInBudget(state: RewardState): boolean {
  return COSTS.has(state);
}

/** Its link opens a form, and not only a page that says what became of it. */
export function isOpenToClaim(state: RewardState): boolean {
  return "claimed" in REWARD_TRANSITIONS[state];
}

export interface RewardMove {
  readonly from: RewardState;
  readonly to: RewardState;
  readonly by: RewardActor;
  /** Why something is taken from somebody, or exchanged. */
  readonly reason: string | null;
}

/** @throws DomainError `reward_transition` (conflict) or `reward_reason_missing` (invalid data). */
export function checkRewardMove({ from, to, by, reason }: RewardMove): void {
  if (!REWARD_TRANSITIONS[from][to]?.includes(by))
    throw new DomainError("conflict", "reward_transition", `A reward that is ${from} cannot become ${to}`, {
      field: "state",
      data: { from, to },
    });
  const isTold = to === "revoked" || from === "delivered";
  if (isTold && !reason?.trim())
    throw new DomainError("invalid_data", "reward_reason_missing", "It is written down why", { field: "reason" });
}

/** At the end of the last day nobody is asked which of two clocks was right: one moment decides, and it is over. */
export function isOverdue(expiresAt: Date, now: Date): boolean {
  return expiresAt.getTime() <= now.getTime();
}

/** Two years: what nobody claims in that time was not wanted. */
const LONGEST_DAYS = 730;
const DAY_MS = 86_400_000;

/** Until when what is issued now can be claimed. */
export function claimEnd(claimDays: number, now: Date): Date {
  return new Date(now.getTime() + claimDays * DAY_MS);
}

/** @throws DomainError `reward_deadline` when it is over before it begins, or too far away. */
export function checkDeadline(expiresAt: Date, now: Date): Date {
  const latest = claimEnd(LONGEST_DAYS, now).getTime();
  if (expiresAt.getTime() > now.getTime() && expiresAt.getTime() <= latest) return expiresAt;
  throw new DomainError("invalid_data", "reward_deadline", `Some time in the next ${LONGEST_DAYS} days`, {
    field: "expires_at",
  });
}

/** @throws DomainError `reward_no_consent`: nobody is given something else who has not said that it would do. */
export function checkSubstitute(state: RewardState, accepts: boolean): void {
  if (state === "waitlisted" && accepts) return;
  throw new DomainError(
    "conflict",
    "reward_no_consent",
    "Only for somebody who waits and said that something else would do",
    {
      field: "state",
    },
  );
}
