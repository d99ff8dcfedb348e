import { DomainError } from "./errors";

/** Decides which stretch of time an act belongs to: seasons are whole days in UTC, and no two of them share a day. */
export interface Season {
  readonly id: string;
  /** The first day, as in `2026-01-01`. */
  readonly starts_on: string;
  /** The first that does not belong to it any more. */
  readonly ends_on: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function seasonAt<One extends Season>(seasons: readonly One[], at: Date): One | null {
  const day = at.toISOString().slice(0, 10);
  return seasons.find(({ starts_on, ends_on }) => starts_on <= day && day < ends_on) ?? null;
}

/** @throws DomainError `season_invalid` naming the day that is none, or that the season ends before it begins. */
export function checkSeason(season: Pick<Season, "starts_on" | "ends_on">): void {
  for (const field of ["starts_on", "ends_on"] as const) {
    const at = DAY.test(season[field]) ? new Date(`${season[field]}T00:00:00Z`) : null;
    if (at === null || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== season[field])
      throw new DomainError("invalid_data", "season_invalid", "A day is written as 2026-01-31", { field });
  }
  if (season.ends_on <= season.starts_on)
    throw new DomainError("invalid_data", "season_invalid", "It ends after it begins", { field: "ends_on" });
}
