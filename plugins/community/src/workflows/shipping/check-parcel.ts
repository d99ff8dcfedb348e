import type { MedusaContainer } from "@medusajs/framework/types";
import type { ShippingBlocker } from "../../types/shipping";
import { database } from "../database/connection";
import { refuse, requireReadyToShip } from "./require-ready";

const ORDER = "select order_id from order_fulfillment where fulfillment_id = ? and deleted_at is null";

/**
 * What a parcel takes from stock against what its lines are made of. The platform packs a set although one of its parts
 * was never reserved; afterwards its lines look fulfilled.
 */
const SHORT_PARTS = `
  with packed as (
    select item.line_item_id, item.inventory_item_id, sum(item.quantity) as units
      from fulfillment_item item where item.fulfillment_id = ? and item.deleted_at is null group by 1, 2
  ),
  need as (
    select distinct packed.line_item_id, link.inventory_item_id, link.required_quantity
      from packed
      join order_line_item line on line.id = packed.line_item_id
      join product_variant v on v.id = line.variant_id and v.deleted_at is null and v.manage_inventory
      join product_variant_inventory_item link on link.variant_id = v.id and link.deleted_at is null
  ),
  sets as (
    select need.line_item_id, max(packed.units / need.required_quantity) as quantity
      from need join packed using (line_item_id, inventory_item_id) group by 1
  )
  select 'parcel_incomplete' as reason, need.line_item_id, need.inventory_item_id,
         coalesce(sets.quantity, 0) * need.required_quantity as expected, coalesce(packed.units, 0) as found
    from need
    left join packed using (line_item_id, inventory_item_id)
    left join sets using (line_item_id)
   where coalesce(packed.units, 0) <> coalesce(sets.quantity, 0) * need.required_quantity or sets.quantity is null`;

/**
 * For a parcel that has just been packed, or is being sent. One that belongs to no order (a return) is not judged.
 * @returns its order.
 */
export async function checkParcel(container: MedusaContainer, fulfillmentId: string): Promise<string | null> {
  const on = database(container);
  const { rows: orders } = await on.raw<{ order_id: string }>(ORDER, [fulfillmentId]);
  const orderId = orders[0]?.order_id;
  if (!orderId) return null;
  await requireReadyToShip(container, orderId);
  const { rows } = await on.raw<ShippingBlocker>(SHORT_PARTS, [fulfillmentId]);
  if (rows.length > 0)
    await refuse(
      container,
      orderId,
      rows.map((row) => ({ ...row, expected: Number(row.expected), found: Number(row.found) })),
    );
  return orderId;
}

/** A parcel that is on its way already cannot be held back any more. */
export async function checkUnshippedParcel(container: MedusaContainer, fulfillmentId: string): Promise<void> {
  const { rows } = await database(container).raw("select 1 from fulfillment where id = ? and shipped_at is null", [
    fulfillmentId,
  ]);
  if (rows.length > 0) await checkParcel(container, fulfillmentId);
}
