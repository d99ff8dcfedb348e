/**
 * Units of each variant that can be sold now: per inventory item the most that one location has free, because an item is
 * sent from one location; for a kit as many as its scarcest part allows. Free is what lies there, less what orders have
 * reserved, less what somebody is paying for. Null where the shop does not count or backorders.
 */
const unitsOf = ({ others, channels, variants }: { others: string; channels: string; variants: string }) => `
  with held as (
    select inventory_item_id, location_id, sum(quantity) as units
      from stock_held where ${others} group by inventory_item_id, location_id
  ), free as (
    select level.inventory_item_id, max(level.stocked_quantity - level.reserved_quantity - coalesce(held.units, 0)) as units
      from inventory_level level
      left join held on held.inventory_item_id = level.inventory_item_id and held.location_id = level.location_id
     where level.deleted_at is null
       and level.location_id in (select link.stock_location_id from sales_channel_stock_location link
                                  where link.sales_channel_id ${channels} and link.deleted_at is null)
     group by level.inventory_item_id
  )
  select v.id,
         case when not v.manage_inventory or v.allow_backorder then null
              else greatest(0, coalesce(min(floor(coalesce(free.units, 0) / part.required_quantity)), 0)) end as units
    from product_variant v
    join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
    left join product_variant_inventory_item part on part.variant_id = v.id and part.deleted_at is null
    left join free on free.inventory_item_id = part.inventory_item_id
   where v.deleted_at is null and ${variants}
     and exists (select 1 from product_sales_channel link
                  where link.product_id = p.id and link.sales_channel_id ${channels} and link.deleted_at is null)
   group by v.id`;

/** For everybody; the sales channels are asked for twice. */
export const STOCK_SQL = unitsOf({ others: "true", channels: "= any(?)", variants: "true" });

/** For one cart, whose own hold does not stand in its way; the cart is asked for four times. */
export const CART_STOCK_SQL = unitsOf({
  others: "cart_id is distinct from ?",
  channels: "= (select sales_channel_id from cart where id = ?)",
  variants: "v.id in (select variant_id from cart_line_item where cart_id = ? and deleted_at is null)",
});

/** Of some variants, in one sales channel: asked for as channel, variants, channel. */
export const VARIANT_STOCK_SQL = unitsOf({ others: "true", channels: "= ?", variants: "v.id = any(?)" });
