/**
 * Decides the days of an agreement: which it covers, and when reminders and payments fall due. A term is counted in whole
 * days of the partner's calendar: it begins at the first moment of its first day there and ends at the first moment of the
 * day after its last, so that clocks set back or forward change no day. A month later is the same day of the month, or
 * the last one of a shorter month, always counted from the first term's day: 31 January, 28 February, 31 March.
 */
export interface TermDates {
  /** `2026-01-31`, the first day. */
  readonly from: string;
  /** The first day that is not covered any more. */
  readonly until: string;
}

export interface TermInstants {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The reminders of a renewal, in days before the end. */
export const RENEWAL_NOTICE_DAYS = [90, 30, 7] as const;
/** Nobody's first reminder comes earlier, wherever they are: elsewhere it may be a day later already. */
export const EARLIEST_NOTICE_DAYS = RENEWAL_NOTICE_DAYS[0] + 1;

/**
 * The term with this number, from 0, of an agreement that first began on `firstDay`.
 * @throws RangeError when `firstDay` is no date of the calendar.
 */
export function termDates(firstDay: string, months: number, number = 0): TermDates {
  const day = Temporal.PlainDate.from(firstDay, { overflow: "reject" });
  const after = (terms: number) => day.add({ months: months * terms }).toString();
  return { from: after(number), until: after(number + 1) };
}

/** @throws RangeError when there is no such time zone. */
export function termInstants({ from, until }: TermDates, timeZone: string): TermInstants {
  return { startsAt: startOfDay(from, timeZone), endsAt: startOfDay(until, timeZone) };
}

/** The first moment of a day; where clocks were set forward at midnight, the first one there was. */
export function startOfDay(day: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The day it is there. */
export function dayIn(moment: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

export function daysLater(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Of days that are not all known. */
export function latestDay(days: readonly (string | null | undefined)[]): string {
  return days.reduce<string>((latest, day) => (day && day > latest ? day : latest), "");
}

/** Whole days from one day to another, below zero when that one lies before. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: "days" }).days;
}

/** When something is to be paid that is invoiced on this day: within so many days, and not after the program's last. */
export function paymentDueDay(invoiced: string, netDays: number, lastDay: string | null): string {
  const due = daysLater(invoiced, netDays);
  if (lastDay === null || due <= lastDay) return due;
  return lastDay < invoiced ? invoiced : lastDay;
}
