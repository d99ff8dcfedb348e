/**
 * Decides what a contribution of one kind is worth: points, and how many of them one person can be given a day and a season.
 * What is given is written down with the contribution and never reckoned again, so that a new rule holds from now on only.
 */
export interface KindRule {
  readonly points: number;
  /** Of one person, in UTC days; null: no bound. */
  readonly capPerDay: number | null;
  readonly capPerSeason: number | null;
}

export interface PointsGiven {
  /** On the same day, for the same kind. */
  readonly today: number;
  readonly thisSeason: number;
}

/** A day's contributions of one kind count together. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** Whole points, never below none; a cap leaves what is missing to it. */
export function pointsFor({ points, capPerDay, capPerSeason }: KindRule, given: PointsGiven): number {
  const left = [capPerDay === null ? points : capPerDay - given.today];
  if (capPerSeason !== null) left.push(capPerSeason - given.thisSeason);
  return Math.max(0, Math.min(points, ...left));
}
