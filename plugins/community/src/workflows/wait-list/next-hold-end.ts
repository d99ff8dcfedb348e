import type { MedusaContainer } from "@medusajs/framework/types";
import { database } from "../database/connection";

/** Holds of what somebody waits for; none of them announces that its time has run out. */
const NEXT_END_SQL = `
  select min(held.expires_at) as at
    from (select distinct variant_id from wait_list_entry where state = 'waiting') line
    join product_variant_inventory_item part on part.variant_id = line.variant_id and part.deleted_at is null
    join stock_held held on held.inventory_item_id = part.inventory_item_id`;

/** When a unit that somebody waits for may come free by itself; null when nobody waits, or nothing is held. */
export async function nextHoldEnd(container: MedusaContainer): Promise<string | null> {
  const { rows } = await database(container).raw<{ at: Date | null }>(NEXT_END_SQL);
  return rows[0]?.at?.toISOString() ?? null;
}
