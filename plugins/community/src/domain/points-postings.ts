import { ACCOUNTS, POINTS } from "./chart-of-accounts";
import { type Leg, type Posting, posting } from "./postings";
import type { PointUse } from "./spendable-points";

/**
 * Decides what the ledger is told of points: a contribution gives standing (rank, never spent) and as many that can be
 * spent; undone, it takes both back; and when it turns out whose an address is, they move from one person to the other. What
 * is spent, or runs out, leaves rank alone.
 */
interface Points {
  readonly occurredAt: Date;
  /** Whole points above zero. */
  readonly points: bigint;
}

const both = (from: (unit: string) => string, to: (unit: string) => string, points: bigint): Leg[] =>
  [POINTS.standing, POINTS.spendable].flatMap((unit): Leg[] => [
    [from(unit), unit, points],
    [to(unit), unit, -points],
  ]);

const personal = (contributorId: string) => (unit: string) => ACCOUNTS.contributor(contributorId, unit);

export interface Contributed extends Points {
  readonly contributionId: string;
  readonly contributorId: string;
  readonly kind: string;
}

export function contributionPostings({
  contributionId,
  contributorId,
  kind,
  occurredAt,
  points,
}: Contributed): Posting[] {
  const source = { sourceType: "contribution", sourceId: contributionId, kind: "points" } as const;
  return posting(source, occurredAt, both(ACCOUNTS.points, personal(contributorId), points), { kind });
}

/** From whoever has them now, who need not be who was given them. */
export function undonePostings({ contributionId, contributorId, kind, occurredAt, points }: Contributed): Posting[] {
  const source = { sourceType: "contribution", sourceId: contributionId, kind: "points_undone" } as const;
  return posting(source, occurredAt, both(personal(contributorId), ACCOUNTS.points, points), { kind });
}

export interface Moved extends Points {
  readonly moveId: string;
  readonly fromId: string;
  readonly toId: string;
  /** What whoever had them had spent of them: it goes along. */
  readonly used: bigint;
}

export function movedPostings({ moveId, fromId, toId, occurredAt, points, used }: Moved): Posting[] {
  const source = { sourceType: "identity_move", sourceId: moveId, kind: "points_moved" } as const;
  const [from, to] = [personal(fromId), personal(toId)];
  const { spendable } = POINTS;
  const spent: Leg[] = [
    [from(spendable), spendable, -used],
    [to(spendable), spendable, used],
  ];
  return posting(source, occurredAt, [...both(from, to, points), ...spent], {});
}

export interface PointsUsed extends Points {
  readonly useId: string;
  readonly contributorId: string;
  readonly use: PointUse;
}

export function usedPostings({ useId, contributorId, use, occurredAt, points }: PointsUsed): Posting[] {
  const { spendable } = POINTS;
  const source = { sourceType: "points_use", sourceId: useId, kind: `points_${use}` } as const;
  const taken = use === "returned" ? -points : points;
  return posting(
    source,
    occurredAt,
    [
      [personal(contributorId)(spendable), spendable, taken],
      [ACCOUNTS.used(use === "expired" ? "expired" : "spent", spendable), spendable, -taken],
    ],
    {},
  );
}
