import { DomainError } from "./errors";

/**
 * Decides what somebody can spend. Every contribution gives as many points to spend as it gives standing; what was spent, and
 * what ran out, is taken from the oldest first. Points run out so many months after they were given, unless they were spent;
 * what comes back from a reward that was not claimed can be spent once more. When work is undone after its points were
 * spent, the next ones fill the hole first.
 */
export interface PointsLot {
  /** The day on which they were given, in UTC: `2026-01-31`. */
  readonly day: string;
  /** Whole points, above zero. */
  readonly points: bigint;
}

export const POINT_USES = ["spent", "returned", "expired"] as const;
export type PointUse = (typeof POINT_USES)[number];

const LARGEST_PRICE = 1_000_000;
const LONGEST_MONTHS = 120;

export function spendable(earned: bigint, used: bigint): bigint {
  return earned > used ? earned - used : 0n;
}

/** @throws DomainError `points_missing` (conflict) with what there is. */
export function checkSpendable(earned: bigint, used: bigint, wanted: bigint): void {
  const left = spendable(earned, used);
  if (wanted <= left) return;
  throw new DomainError("conflict", "points_missing", "There are not enough points to spend", {
    data: { left: String(left), wanted: String(wanted) },
  });
}

/** @throws DomainError `redeemable_points_invalid` */
export function checkPrice(points: number): void {
  if (Number.isInteger(points) && points >= 1 && points <= LARGEST_PRICE) return;
  throw new DomainError("invalid_data", "redeemable_points_invalid", `1 to ${LARGEST_PRICE} points`, {
    field: "points",
  });
}

/** @throws DomainError `points_term_invalid`; null: points never run out. */
export function checkTerm(months: number | null): void {
  if (months === null || (Number.isInteger(months) && months >= 1 && months <= LONGEST_MONTHS)) return;
  throw new DomainError("invalid_data", "points_term_invalid", `1 to ${LONGEST_MONTHS} months, or no end`, {
    field: "months",
  });
}

/** The last day on which points of this day can be spent is the one before; the 31st runs out on the month's last day. */
export function endOf(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** The first day whose points have not run out by the beginning of another. */
export function firstDayLeft(today: string, months: number): string {
  // A month's last days may end together: begin before them, and look.
  let day = new Date(`${endOf(today, -months)}T00:00:00Z`).getTime() - 4 * DAY_MS;
  while (endOf(dayAt(day), months) <= today) day += DAY_MS;
  return dayAt(day);
}

const DAY_MS = 86_400_000;
const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What has run out by the beginning of a day and was not spent before. */
export function overduePoints(lots: readonly PointsLot[], used: bigint, months: number, today: string): bigint {
  const aged = lots.filter(({ day }) => endOf(day, months) <= today);
  return spendable(total(aged), used);
}

/** Which points run out next, and on which day; null when there are none, or never. */
export function nextToExpire(lots: readonly PointsLot[], used: bigint, months: number | null): PointsLot | null {
  if (months === null) return null;
  let left = used;
  for (const [end, together] of byEnd(lots, months)) {
    if (together > left) return { day: end, points: together - left };
    left -= together;
  }
  return null;
}

function byEnd(lots: readonly PointsLot[], months: number): [end: string, points: bigint][] {
  const ends = new Map<string, bigint>();
  for (const { day, points } of lots) {
    const end = endOf(day, months);
    ends.set(end, (ends.get(end) ?? 0n) + points);
  }
  return [...ends].sort(([one], [other]) => (one < other ? -1 : 1));
}

const total = (lots: readonly PointsLot[]) => lots.reduce((sum, { points }) => sum + points, 0n);
