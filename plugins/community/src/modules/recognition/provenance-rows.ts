import type { RewardState } from "../../domain/reward-lifecycle";
import type { Connection } from "./connection";

export interface ThankedForRow {
  /** Decimal text. */
  id: string;
  kind: string;
  title: string;
  link: string | null;
  occurred_at: Date;
  points: number;
}

export interface CountedForRow {
  id: string;
  state: RewardState;
  issued_at: Date;
}

/** What a reward is for: all that was counted of that person's work when it was issued, and stands. */
const BEFORE = "c.contributor_id = r.contributor_id and c.state = 'accepted' and c.recorded_at <= r.issued_at";

/** Between what people did and what they were thanked with, both ways. */
export class ProvenanceRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** The newest first. */
  async thankedFor(rewardId: string, limit: number): Promise<{ rows: ThankedForRow[]; count: number }> {
    const { rows } = await this.connection.raw<ThankedForRow>(
      `select c.id::text as id, c.kind, c.title, c.link, c.occurred_at, c.points
         from recognition_reward r join recognition_contribution c on ${BEFORE}
        where r.id = ? order by c.occurred_at desc, c.id desc limit ?`,
      [rewardId, limit],
    );
    const counted = await this.connection.raw<{ count: number }>(
      `select count(*)::int as count from recognition_reward r join recognition_contribution c on ${BEFORE} where r.id = ?`,
      [rewardId],
    );
    return { rows, count: counted.rows[0]?.count ?? 0 };
  }

  /** The newest first; null for a contribution that there is not. */
  async countedFor(contributionId: string, limit: number): Promise<{ rows: CountedForRow[]; count: number } | null> {
    if (!/^\d{1,18}$/.test(contributionId)) return null;
    const { rows } = await this.connection.raw<CountedForRow & { count: number }>(
      `select r.id, r.state, r.issued_at, count(r.id) over ()::int as count
         from recognition_contribution c
         left join recognition_reward r on ${BEFORE} and r.state not in ('revoked', 'expired')
        where c.id = ? order by r.issued_at desc, r.id limit ?`,
      [contributionId, limit],
    );
    if (rows.length === 0) return null;
    const found = rows.filter(({ id }) => id !== null).map(({ count: _, ...row }) => row);
    return { rows: found, count: rows[0]?.count ?? 0 };
  }
}
