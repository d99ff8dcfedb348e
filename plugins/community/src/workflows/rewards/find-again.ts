import type { MedusaContainer } from "@medusajs/framework/types";
import { freeUnits } from "../catalogue/free-units";
import { type Connection, database } from "../database/connection";

/** Whoever waits, the longest first, with what they wait for: any of these variants, so many of it. */
interface Waiting {
  reward_id: string;
  product_id: string;
  quantity: number;
  variant_ids: string[];
  channel_id: string | null;
}

const WAITING = `
  select r.id as reward_id, item.product_id, item.quantity,
         array(select each->>'id' from jsonb_array_elements(item.variants) each) as variant_ids,
         (select min(link.sales_channel_id) from product_sales_channel link
           where link.product_id = item.product_id and link.deleted_at is null) as channel_id
    from recognition_reward r join recognition_reward_item item on item.reward_id = r.id and item.replaced_at is null
   where r.state = 'waitlisted' order by r.moved_at, r.id, item.id limit 500`;

/**
 * Those of whose things there is enough again, the first in line first: what is thought of for one is not counted for the
 * next. Nothing is kept for them; they are told, and have as much time as before.
 */
export async function findAgain(container: MedusaContainer): Promise<string[]> {
  const on = database(container);
  const { rows } = await on.raw<Waiting>(WAITING);
  const left = await unitsOf(on, rows);
  const ready: string[] = [];
  for (const [rewardId, items] of Map.groupBy(rows, ({ reward_id }) => reward_id)) {
    const found = items.map((item) => item.variant_ids.find((id) => (left.get(id) ?? 0) >= item.quantity));
    if (found.some((id) => id === undefined)) continue;
    for (const [index, id] of found.entries())
      left.set(id as string, (left.get(id as string) as number) - (items[index]?.quantity ?? 0));
    ready.push(rewardId);
  }
  return ready;
}

async function unitsOf(on: Connection, rows: readonly Waiting[]): Promise<Map<string, number>> {
  const left = new Map<string, number>();
  for (const [channel, items] of Map.groupBy(rows, ({ channel_id }) => channel_id)) {
    if (channel === null) continue;
    const ids = [...new Set(items.flatMap(({ variant_ids }) => variant_ids))];
    for (const [id, units] of await freeUnits(on, channel, ids)) left.set(id, units ?? Number.MAX_SAFE_INTEGER);
  }
  return left;
}
