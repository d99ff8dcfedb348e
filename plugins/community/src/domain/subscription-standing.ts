/**
 * Decides what is believed of a subscription at Stripe. Whoever asks Stripe gets an answer that may be old by the time it is
 * written down, and several ask at once: so each answer carries the moment at which it was asked for, later moments win, and
 * what has ended stays ended. Whoever has heard all answers, in whatever order and however often, believes the same.
 */
export const SUBSCRIPTION_STATUSES = [
  "incomplete",
  "active",
  "past_due",
  "unpaid",
  "canceled",
  "incomplete_expired",
] as const;
export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number];

export interface SubscriptionStanding {
  readonly status: SubscriptionStatus;
  /** It ends with the period that is paid, and is not charged again. */
  readonly endsWithPeriod: boolean;
  /** When Stripe was asked, by the database's clock. */
  readonly toldAt: Date;
}

const OVER: ReadonlySet<SubscriptionStatus> = new Set(["canceled", "incomplete_expired"]);

export const isSubscriptionOver = (status: SubscriptionStatus): boolean => OVER.has(status);

/** What is believed after two answers; the same whichever of them is named first, and however often. */
export function joined(one: SubscriptionStanding, other: SubscriptionStanding): SubscriptionStanding {
  const [isOneOver, isOtherOver] = [OVER.has(one.status), OVER.has(other.status)];
  if (isOneOver !== isOtherOver) return isOneOver ? one : other;
  if (+one.toldAt !== +other.toldAt) return one.toldAt > other.toldAt ? one : other;
  return severity(one) >= severity(other) ? one : other;
}

/** Of two answers of one moment the one that says worse counts, so that it does not matter which came first. */
const SEVERITY: readonly SubscriptionStatus[] = [
  "incomplete",
  "active",
  "past_due",
  "unpaid",
  "incomplete_expired",
  "canceled",
];
const severity = ({ status, endsWithPeriod }: SubscriptionStanding): number =>
  2 * SEVERITY.indexOf(status) + Number(endsWithPeriod);

/** Stripe charges the next term some hours after midnight, and a bank may be slow. */
const PATIENCE_MS = 48 * 3600 * 1000;

/**
 * Until when benefits are given. A term ends at midnight; one that renews by itself goes on a little longer, so that nobody
 * leaves the wall of sponsors between two terms. Once that has passed benefits rest until the next term is paid.
 * @param midnight the end of the term that is paid.
 */
export function termEndsAt(midnight: Date, standing: SubscriptionStanding | null): Date {
  const goesOn = standing !== null && !OVER.has(standing.status) && !standing.endsWithPeriod;
  return goesOn ? new Date(midnight.getTime() + PATIENCE_MS) : midnight;
}
