import { daysLater, type TermDates } from "./agreement-term";

/**
 * Decides when a promised benefit is due: on a day that is the same for all, or so many days after an agreement's first day
 * or before its last one. Without a rule there is no such day.
 */
export type DueRule =
  | { readonly on: string }
  | { readonly days_after_start: number }
  | { readonly days_before_end: number };

export const MOST_DUE_DAYS = 3660;

/** @returns `2027-03-01`; null without a rule. */
export function dueDay(rule: DueRule | null, { from, until }: TermDates): string | null {
  if (rule === null) return null;
  if ("on" in rule) return rule.on;
  if ("days_after_start" in rule) return daysLater(from, rule.days_after_start);
  // `until` is the first day that is not covered any more.
  return daysLater(until, -1 - rule.days_before_end);
}

/** By its own rule, and on the term's last day at the latest. */
export function lastDueDay(rule: DueRule | null, term: TermDates): string {
  const [own, last] = [dueDay(rule, term), daysLater(term.until, -1)];
  return own !== null && own < last ? own : last;
}
