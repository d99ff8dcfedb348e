import type { Database } from "../rig/database.ts";

/** One reward as the rows say. */
export interface BookedReward {
  id: string;
  state: string;
  /** That live. */
  orders: string[];
}

/** What one person's points were used for. */
export interface BookedPoints {
  spent: number;
  expired: number;
  /** Rewards that they were spent on. */
  rewards: string[];
}

export async function readPoints({ sql }: Database): Promise<Map<string, BookedPoints>> {
  const rows = await sql<BookedPoints & { contributor_id: string }>(
    `select contributor_id, coalesce(sum(points) filter (where kind = 'spent'), 0)::int as spent,
            coalesce(sum(points) filter (where kind = 'expired'), 0)::int as expired,
            coalesce(array_agg(reward_id) filter (where kind = 'spent'), '{}') as rewards
       from recognition_points_use group by 1`,
  );
  return new Map(rows.map(({ contributor_id, ...points }) => [contributor_id, points]));
}

export async function readRewards({ sql }: Database): Promise<Map<string, BookedReward>> {
  const rows = await sql<BookedReward>(
    `select r.id, r.state, coalesce(array_agg(o.id) filter (where o.id is not null), '{}') as orders
       from recognition_reward r
       left join recognition_reward_order made on made.reward_id = r.id
       left join "order" o on o.id = made.order_id and o.canceled_at is null and o.deleted_at is null
      group by r.id`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
