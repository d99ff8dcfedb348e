import type { MedusaContainer } from "@medusajs/framework/types";
import { database } from "../database/connection";
import { stockHolds } from "./take-hold";

const ORDERED = `
  select hold.id, link.order_id
    from stock_hold hold
    join order_cart link on link.cart_id = hold.cart_id and link.deleted_at is null
   where hold.state = 'held' limit 500`;

/** A cart that the platform itself made an order of has its reservation now and holds nothing any more. */
export async function consumeOrderedHolds(container: MedusaContainer): Promise<number> {
  const { rows } = await database(container).raw<{ id: string; order_id: string }>(ORDERED);
  for (const { id, order_id } of rows) await stockHolds(container).consume(id, order_id);
  return rows.length;
}
