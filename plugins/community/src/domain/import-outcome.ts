/**
 * Decides what an import does with one row, so that a second run changes nothing and no work of people is overwritten. Beside
 * each row stands what the import wrote into it last.
 */
export const IMPORT_OUTCOMES = ["created", "changed", "unchanged", "kept", "frozen"] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

export interface StandingRow {
  /** What was imported last is what is coming now. */
  readonly isSame: boolean;
  /** The row still says what was imported last; false also for one that people wrote. */
  readonly isUntouched: boolean;
}

/**
 * `kept`: people changed the row since, and their word stands. `frozen`: its program is published, so that what it promises
 * is not the import's to change.
 */
export function importOutcome(standing: StandingRow | null, isDraft: boolean): ImportOutcome {
  if (standing?.isSame) return "unchanged";
  if (!isDraft) return "frozen";
  if (standing === null) return "created";
  return standing.isUntouched ? "changed" : "kept";
}
