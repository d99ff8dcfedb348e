import { dayIn, daysBetween, daysLater, type TermDates } from "./agreement-term";
import { type DueRule, lastDueDay } from "./due-rule";

/**
 * Decides who is reminded of a benefit, and when. A partner hears of what it has not asked for yet while there is time left;
 * the shop hears of what was asked for before it is late, on the day, and once a week of what is. Days are those of the
 * partner's calendar; a notice whose day went by unseen is made up for until the next one, or until the benefit is due.
 */
const PARTNER_NOTICE_DAYS = [30, 7] as const;
const SHOP_NOTICE_DAYS = [7, 0] as const;

export interface OpenBenefit {
  readonly dueRule: DueRule | null;
  readonly term: TermDates;
  readonly timeZone: string;
  readonly promised: number;
  /** Asked for or confirmed, and not delivered yet. */
  readonly underWay: number;
  readonly delivered: number;
  /** The day on which the oldest of those under way was asked for, as a moment; null when there is none. */
  readonly askedAt: Date | null;
}

export interface Reminder {
  readonly dueOn: string;
  /** Days before the due day on which it is said; null for what is late. */
  readonly notice: number | null;
  readonly units: number;
}

/** What the partner should still ask for. A notice of before the term is none. */
export function partnerReminder(benefit: OpenBenefit, now: Date): Reminder | null {
  const units = benefit.promised - benefit.delivered - benefit.underWay;
  const dueOn = lastDueDay(benefit.dueRule, benefit.term);
  const notice = noticeOn(dueOn, dayIn(now, benefit.timeZone), PARTNER_NOTICE_DAYS, benefit.term.from);
  return units > 0 && notice !== null ? { dueOn, notice, units } : null;
}

/** What the shop should deliver soon. A notice of before anything was asked for is none. */
export function shopReminder(benefit: OpenBenefit, now: Date): Reminder | null {
  const { underWay: units, askedAt, timeZone } = benefit;
  if (units <= 0 || askedAt === null) return null;
  const dueOn = lastDueDay(benefit.dueRule, benefit.term);
  const notice = noticeOn(dueOn, dayIn(now, timeZone), SHOP_NOTICE_DAYS, dayIn(askedAt, timeZone));
  return notice === null ? null : { dueOn, notice, units };
}

/** What the shop is late with. */
export function overdueBenefit(benefit: OpenBenefit, now: Date): Reminder | null {
  const dueOn = lastDueDay(benefit.dueRule, benefit.term);
  const isLate = dueOn < dayIn(now, benefit.timeZone);
  return isLate && benefit.underWay > 0 ? { dueOn, notice: null, units: benefit.underWay } : null;
}

/** One notice at most: the last one whose day has come, unless the benefit is due already or its day lay before `since`. */
function noticeOn(dueOn: string, today: string, notices: readonly number[], since: string): number | null {
  const daysLeft = daysBetween(today, dueOn);
  const notice = daysLeft < 0 ? undefined : notices.findLast((days) => daysLeft <= days);
  return notice === undefined || daysLater(dueOn, -notice) < since ? null : notice;
}

/** The Monday of the week of a moment, by which the shop's weekly list is known. */
export function weekOf(now: Date): string {
  const day = Temporal.PlainDate.from(dayIn(now, "UTC"));
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}
