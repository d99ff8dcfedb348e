import { daysBetween, type TermDates } from "./agreement-term";

/**
 * Decides what a change in the middle of a term costs: the difference between the two prices of the whole term, for the
 * days of the term that are left, the day of the change among them. It is counted in whole minor units; half a unit is
 * rounded away from zero, in a charge and in a credit alike. So a charge that is taken back, on the same day or later,
 * never gives back more than it took.
 */
export interface Share {
  readonly remainingDays: number;
  readonly termDays: number;
}

/** A day before the term counts as its first, one after it as nothing left. */
export function shareOfTerm({ from, until }: TermDates, day: string): Share {
  const termDays = daysBetween(from, until);
  return { remainingDays: Math.min(Math.max(daysBetween(day, until), 0), termDays), termDays };
}

/** @param differenceMinor of the whole term: above zero what becomes dearer, below zero what becomes cheaper. */
export function prorate(differenceMinor: bigint, { remainingDays, termDays }: Share): bigint {
  const size = differenceMinor < 0n ? -differenceMinor : differenceMinor;
  const whole = BigInt(termDays);
  const part = (2n * size * BigInt(remainingDays) + whole) / (2n * whole);
  return differenceMinor < 0n ? -part : part;
}
