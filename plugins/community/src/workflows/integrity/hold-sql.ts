import { liveOrders } from "./live-orders-sql";
import { MAY_RUN_SHORT } from "./stock-sql";

export function heldUnits(patienceSeconds: number): string {
  return `
  with ${MAY_RUN_SHORT}, ${liveOrders()},
  held as (select inventory_item_id, location_id, sum(quantity) as units from stock_held group by 1, 2),
  consumed as (
    select hold.order_id, count(*) as holds, min(hold.cart_id) as cart_id
      from stock_hold hold where hold.state = 'consumed' group by 1
  ),
  -- Orders from before there were holds have none.
  first_hold as (select min(created_at) as at from stock_hold),
  unheld as (
    select o.id, o.version, link.cart_id
      from live_order o
      join order_cart link on link.order_id = o.id and link.deleted_at is null
     where o.created_at > (select at from first_hold) and o.created_at < now() - interval '${patienceSeconds} seconds'
       and not exists (select 1 from stock_hold hold where hold.order_id = o.id)
  )
  select 'held_beyond_stock' as reason, null as order_id, null as cart_id, level.inventory_item_id, level.location_id,
         level.stocked_quantity - level.reserved_quantity as expected, held.units as found
    from held
    join inventory_level level using (inventory_item_id, location_id)
   where level.deleted_at is null and level.stocked_quantity - level.reserved_quantity - held.units < 0
     and level.inventory_item_id not in (select inventory_item_id from may_run_short)
  union all
  select case when o.id is null then 'hold_without_order' else 'order_with_several_holds' end,
         consumed.order_id, consumed.cart_id, null, null, 1, case when o.id is null then 0 else consumed.holds end
    from consumed left join "order" o on o.id = consumed.order_id and o.deleted_at is null
   where o.id is null or consumed.holds > 1
  union all
  select 'order_without_hold', o.id, o.cart_id, null, null, 1, 0
    from unheld o
   where exists (select 1 from order_item item
                   join order_line_item line on line.id = item.item_id
                   join product_variant v on v.id = line.variant_id and v.deleted_at is null and v.manage_inventory
                    and not v.allow_backorder
                   join product_variant_inventory_item need on need.variant_id = v.id and need.deleted_at is null
                  where item.order_id = o.id and item.version = 1 and item.deleted_at is null)`;
}
