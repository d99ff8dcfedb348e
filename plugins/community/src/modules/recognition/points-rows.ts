import type { PointsLot, PointUse } from "../../domain/spendable-points";
import type { Connection } from "./connection";

export interface PointsTermRow {
  /** Null: points never run out. */
  months: number | null;
  revision: number;
}

export interface PointsUseRow {
  contributor_id: string;
  kind: PointUse;
  /** Decimal text. */
  points: string;
  reward_id: string | null;
  used_at: Date;
}

/** Of one person, whole points. */
export interface PointsSum {
  earned: bigint;
  /** Spent and run out, without what came back. */
  used: bigint;
}

const USED = "coalesce(sum(case kind when 'returned' then -points else points end), 0)";

/** What points were used for. The rows are the truth; the ledger is told of them. */
export class PointsRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Whoever spends waits for what the same person is spending. Their work can be recorded all the while. */
  async lockPerson(contributorId: string, on: Connection): Promise<void> {
    await on.raw("select 1 from recognition_contributor where id = ? for no key update", [contributorId]);
  }

  async sum(contributorId: string, on: Connection = this.connection): Promise<PointsSum> {
    const { rows } = await on.raw<{ earned: string; used: string }>(
      `select coalesce((select points from recognition_score
                         where contributor_id = ? and period = 'all' and board = 'all'), 0)::text as earned,
              (select ${USED} from recognition_points_use where contributor_id = ?)::text as used`,
      [contributorId, contributorId],
    );
    const [row] = rows;
    return { earned: BigInt(row?.earned ?? 0), used: BigInt(row?.used ?? 0) };
  }

  /** By the days on which they were given; what was undone is not there. */
  async lots(contributorId: string, on: Connection = this.connection): Promise<PointsLot[]> {
    const { rows } = await on.raw<{ day: string; points: string }>(
      `select (recorded_at at time zone 'UTC')::date::text as day, sum(points)::text as points
         from recognition_contribution where contributor_id = ? and state = 'accepted' and points > 0
        group by 1 order by 1`,
      [contributorId],
    );
    return rows.map(({ day, points }) => ({ day, points: BigInt(points) }));
  }

  async spend(
    use: { contributorId: string; points: number; rewardId: string; customerId: string },
    on: Connection,
  ): Promise<void> {
    await on.raw(
      `insert into recognition_points_use (contributor_id, booked_from, kind, points, reward_id, customer_id)
       values (?, ?, 'spent', ?, ?, ?)`,
      [use.contributorId, use.contributorId, use.points, use.rewardId, use.customerId],
    );
  }

  /** A reward that nobody claimed gives back what it took, to whoever has the points now. */
  async giveBack(rewardId: string, on: Connection): Promise<void> {
    await on.raw(
      `insert into recognition_points_use (contributor_id, booked_from, kind, points, reward_id, customer_id)
       select contributor_id, contributor_id, 'returned', points, reward_id, customer_id
         from recognition_points_use where reward_id = ? and kind = 'spent'
       on conflict (reward_id, kind) where reward_id is not null do nothing`,
      [rewardId],
    );
  }

  async expire(contributorId: string, points: bigint, on: Connection): Promise<void> {
    await on.raw(
      `insert into recognition_points_use (contributor_id, booked_from, kind, points) values (?, ?, 'expired', ?)`,
      [contributorId, contributorId, String(points)],
    );
  }

  /** The points that paid for a reward; null when none did. */
  async ofReward(rewardId: string, on: Connection = this.connection): Promise<PointsUseRow | null> {
    const { rows } = await on.raw<PointsUseRow>(
      `select contributor_id, kind, points::text as points, reward_id, used_at
         from recognition_points_use where reward_id = ? and kind = 'spent'`,
      [rewardId],
    );
    return rows[0] ?? null;
  }

  /** The newest first. */
  async ofPeople(contributorIds: readonly string[], limit: number): Promise<PointsUseRow[]> {
    const { rows } = await this.connection.raw<PointsUseRow>(
      `select contributor_id, kind, points::text as points, reward_id, used_at
         from recognition_points_use where contributor_id = any(?) order by id desc limit ?`,
      [contributorIds, limit],
    );
    return rows;
  }

  /** With their last address, what somebody had used goes to whoever they are. @returns how much that is. */
  async moveUses(fromId: string, toId: string, on: Connection): Promise<bigint> {
    const { rows } = await on.raw<{ used: string }>(
      `with moved as (update recognition_points_use set contributor_id = ? where contributor_id = ? returning kind, points)
       select ${USED}::text as used from moved`,
      [toId, fromId],
    );
    return BigInt(rows[0]?.used ?? 0);
  }

  async forget(customerId: string, on: Connection): Promise<void> {
    await on.raw("update recognition_points_use set customer_id = null where customer_id = ?", [customerId]);
  }

  async term(on: Connection = this.connection): Promise<PointsTermRow> {
    const { rows } = await on.raw<PointsTermRow>("select months, revision from recognition_points_term");
    return rows[0] as PointsTermRow;
  }

  /** @returns null when somebody else has changed it meanwhile. */
  async changeTerm({ months, revision }: PointsTermRow, by: string): Promise<PointsTermRow | null> {
    const { rows } = await this.connection.raw<PointsTermRow>(
      `update recognition_points_term
          set months = ?, revision = revision + 1, changed_by = ?, changed_at = now(), looked_on = null
        where revision = ? returning months, revision`,
      [months, by, revision],
    );
    return rows[0] ?? null;
  }

  /** Whether this day's look is still to come. */
  async isToLook(today: string): Promise<boolean> {
    const { rows } = await this.connection.raw(
      "select 1 from recognition_points_term where looked_on is distinct from ?",
      [today],
    );
    return rows.length > 0;
  }

  /** Who was given points before a day and has not been looked at for them, a page at a time. */
  async toLookAt(before: string, after: string, limit: number): Promise<string[]> {
    const { rows } = await this.connection.raw<{ id: string }>(
      `select distinct contributor_id as id from recognition_contribution
        where recorded_at >= (select looked_through from recognition_points_term)::timestamp at time zone 'UTC'
          and recorded_at < ?::date::timestamp at time zone 'UTC' and state = 'accepted' and points > 0
          and contributor_id > ? order by 1 limit ?`,
      [before, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async haveLooked(today: string, through: string): Promise<void> {
    await this.connection.raw(
      "update recognition_points_term set looked_on = ?, looked_through = greatest(looked_through, ?::date)",
      [today, through],
    );
  }
}
