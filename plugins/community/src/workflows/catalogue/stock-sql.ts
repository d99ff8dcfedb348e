/**
 * Units of each variant that some sales channels can sell now: per inventory item what lies at their locations and is
 * not reserved, and for a kit as many as its scarcest part allows. Null where the shop does not count or backorders.
 */
export const STOCK_SQL = `
  with free as (
    select level.inventory_item_id, sum(level.stocked_quantity - level.reserved_quantity) as units
      from inventory_level level
     where level.deleted_at is null
       and level.location_id in (select link.stock_location_id from sales_channel_stock_location link
                                  where link.sales_channel_id = any(?) and link.deleted_at is null)
     group by level.inventory_item_id
  )
  select v.id,
         case when not v.manage_inventory or v.allow_backorder then null
              else greatest(0, coalesce(min(floor(coalesce(free.units, 0) / part.required_quantity)), 0)) end as units
    from product_variant v
    join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
    left join product_variant_inventory_item part on part.variant_id = v.id and part.deleted_at is null
    left join free on free.inventory_item_id = part.inventory_item_id
   where v.deleted_at is null
     and exists (select 1 from product_sales_channel link
                  where link.product_id = p.id and link.sales_channel_id = any(?) and link.deleted_at is null)
   group by v.id`;
