import type { Database } from "../rig/database.ts";

/** One reward as the rows say. */
export interface BookedReward {
  id: string;
  state: string;
  /** That live. */
  orders: string[];
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
