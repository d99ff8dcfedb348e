import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, MathBN } from "@medusajs/framework/utils";
import { DomainError } from "../../domain/errors";
import { type Connection, inTransaction } from "../database/connection";
import { insertRows } from "../database/insert-rows";
import { unreservedLines } from "../integrity/stock-sql";
import { chooseShelves, type Missing } from "./choose-shelves";

/** Where the order's sales channel sells an item from, and what nobody has there; the units held for others are theirs. */
const SHELVES = `
  select level.inventory_item_id, level.location_id,
         level.stocked_quantity - level.reserved_quantity - coalesce((
           select sum(held.quantity) from stock_held held
            where held.inventory_item_id = level.inventory_item_id and held.location_id = level.location_id), 0) as free,
         exists (select 1 from product_variant_inventory_item link
                   join product_variant v on v.id = link.variant_id and v.deleted_at is null and v.allow_backorder
                  where link.inventory_item_id = level.inventory_item_id and link.deleted_at is null) as may_run_short
    from inventory_level level
    join "order" o on o.id = ?
    join sales_channel_stock_location sells on sells.stock_location_id = level.location_id
     and sells.sales_channel_id = o.sales_channel_id and sells.deleted_at is null
   where level.deleted_at is null and level.inventory_item_id = any(?)
   order by level.id for no key update of level`;

/** @returns how many reservations were made. @throws DomainError `out_of_stock` naming what is not there. */
export async function reserveMissing(container: MedusaContainer, orderId: string): Promise<number> {
  return inTransaction(container, async (on) => {
    // Whoever reserves for this order waits here: two presses of one button reserve once.
    await on.raw('select 1 from "order" where id = ? for update', [orderId]);
    const missing = await missingOf(on, orderId);
    if (missing.length === 0) return 0;
    const items = [...new Set(missing.map(({ inventory_item_id }) => inventory_item_id))];
    const { rows: shelves } = await on.raw<{
      inventory_item_id: string;
      location_id: string;
      free: string;
      may_run_short: boolean;
    }>(SHELVES, [orderId, items]);
    const { chosen, short } = chooseShelves(
      missing,
      shelves.map((shelf) => ({ ...shelf, free: Number(shelf.free) })),
    );
    if (short.length > 0)
      throw new DomainError("conflict", "out_of_stock", "There are not enough units that nobody else has", {
        data: { items: short },
      });
    const stamp = new Date().toISOString();
    const rows = chosen.map(({ units, ...row }) => ({
      ...row,
      id: generateEntityId(undefined, "resitem"),
      quantity: units,
      raw_quantity: { value: MathBN.convert(units).toFixed(), precision: 20 },
      created_at: stamp,
      updated_at: stamp,
    }));
    await insertRows(on, { reservation_item: rows });
    return rows.length;
  });
}

async function missingOf(on: Connection, orderId: string): Promise<Missing[]> {
  const { rows } = await on.raw<{
    reason: string;
    line_item_id: string;
    inventory_item_id: string;
    expected: string;
    found: string;
  }>(unreservedLines("and o.id = ?"), [orderId]);
  return rows
    .filter(({ reason }) => reason === "not_reserved")
    .map(({ line_item_id, inventory_item_id, expected, found }) => ({
      line_item_id,
      inventory_item_id,
      units: Number(expected) - Number(found),
    }));
}
