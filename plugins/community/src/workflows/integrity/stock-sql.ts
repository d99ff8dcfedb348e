import { liveOrders } from "./live-orders-sql";

/** Items that may be sold beyond what is there, because one of their variants says so. */
export const MAY_RUN_SHORT = `may_run_short as (
    select distinct link.inventory_item_id
      from product_variant_inventory_item link
      join product_variant v on v.id = link.variant_id and v.deleted_at is null and v.allow_backorder
     where link.deleted_at is null
    union
    select inventory_item_id from reservation_item where deleted_at is null and allow_backorder
  )`;

export const RESERVED_SQL = `
  with ${MAY_RUN_SHORT},
  promised as (
    select inventory_item_id, location_id, sum(quantity) as units
      from reservation_item where deleted_at is null group by 1, 2
  ),
  level as (
    select inventory_item_id, location_id, stocked_quantity, reserved_quantity
      from inventory_level where deleted_at is null
  ),
  -- A reservation without a line was made by hand and stands by itself.
  stray as (
    select r.id, r.inventory_item_id, r.location_id, r.line_item_id, r.quantity
      from reservation_item r
      left join order_item item on item.item_id = r.line_item_id and item.deleted_at is null and item.quantity > 0
      left join "order" o on o.id = item.order_id and o.version = item.version
       and o.deleted_at is null and o.canceled_at is null and o.status <> 'canceled'
     where r.deleted_at is null and r.line_item_id is not null
     group by r.id having count(o.id) = 0
  )
  select case when level.inventory_item_id is null then 'no_stock_level' else 'reserved_differs' end as reason,
         inventory_item_id, location_id, null as line_item_id,
         coalesce(promised.units, 0) as expected, level.reserved_quantity as found
    from promised full join level using (inventory_item_id, location_id)
   where coalesce(level.reserved_quantity, 0) <> coalesce(promised.units, 0)
  union all
  select 'more_reserved_than_stocked', inventory_item_id, location_id, null, stocked_quantity, reserved_quantity
    from level
   where reserved_quantity > stocked_quantity and inventory_item_id not in (select inventory_item_id from may_run_short)
  union all
  select 'stray_reservation', inventory_item_id, location_id, line_item_id, 0, quantity from stray`;

/** What each open line of a live order should have reserved, and what it has. */
export function openLines(only = ""): string {
  return `${liveOrders(only)},
  need as (
    select o.id as order_id, o.display_id, item.item_id as line_item_id, link.inventory_item_id,
           greatest(0, item.quantity - item.fulfilled_quantity) * link.required_quantity as units
      from live_order o
      join order_item item on item.order_id = o.id and item.version = o.version and item.deleted_at is null
      join order_line_item line on line.id = item.item_id and line.deleted_at is null
      join product_variant v on v.id = line.variant_id and v.deleted_at is null and v.manage_inventory
      join product_variant_inventory_item link on link.variant_id = v.id and link.deleted_at is null
  ),
  reserved as (
    select r.line_item_id, r.inventory_item_id, sum(r.quantity) as units
      from reservation_item r
     where r.deleted_at is null and r.line_item_id in (select line_item_id from need)
     group by 1, 2
  )`;
}

export function unreservedLines(only = ""): string {
  return `
  with ${openLines(only)}
  select case when coalesce(reserved.units, 0) < need.units then 'not_reserved' else 'too_much_reserved' end as reason,
         need.order_id, need.display_id, need.line_item_id, need.inventory_item_id,
         need.units as expected, coalesce(reserved.units, 0) as found
    from need
    left join reserved using (line_item_id, inventory_item_id)
   where coalesce(reserved.units, 0) <> need.units`;
}
