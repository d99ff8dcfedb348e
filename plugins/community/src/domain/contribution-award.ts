import { dayOf, type KindRule, pointsFor } from "./contribution-kind";

/**
 * Decides what each of several acts is worth beside what their people were given before: the earliest first, so that a day's
 * cap is used up in the order of the day.
 */
export interface Act {
  readonly contributorId: string;
  readonly kind: string;
  readonly occurredAt: Date;
  readonly seasonId: string | null;
}

export interface Given {
  readonly contributorId: string;
  readonly kind: string;
  /** A day in UTC, or a season's id. */
  readonly within: string;
  readonly points: number;
}

const key = (contributorId: string, kind: string, within: string) => `${contributorId}\n${kind}\n${within}`;

/**
 * @param rules by kind; whoever asks has made sure that there is one for each.
 * @returns points, in the order of the acts.
 */
export function award(acts: readonly Act[], rules: ReadonlyMap<string, KindRule>, given: readonly Given[]): number[] {
  const sums = new Map(given.map((each) => [key(each.contributorId, each.kind, each.within), each.points]));
  const points: number[] = [];
  const inOrder = acts.map((act, index) => ({ act, index }));
  inOrder.sort(
    (one, other) => one.act.occurredAt.getTime() - other.act.occurredAt.getTime() || one.index - other.index,
  );
  for (const { act, index } of inOrder) {
    const day = key(act.contributorId, act.kind, dayOf(act.occurredAt));
    const season = act.seasonId === null ? null : key(act.contributorId, act.kind, act.seasonId);
    const today = sums.get(day) ?? 0;
    const thisSeason = season === null ? 0 : (sums.get(season) ?? 0);
    const worth = pointsFor(rules.get(act.kind) as KindRule, { today, thisSeason });
    sums.set(day, today + worth);
    if (season !== null) sums.set(season, thisSeason + worth);
    points[index] = worth;
  }
  return points;
}
