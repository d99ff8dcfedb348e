import { list } from "../database/list-sql";

/**
 * A cart with all that a sale depends on, in one statement: Medusa's own query needs a dozen and ten times the
 * processor. Only columns are read here that the contract test of the platform's tables names.
 */

/** Where the parts of a thing lie; the warehouse that the chosen way of delivery starts from comes first. */
const LOCATIONS = `
  select link.stock_location_id
    from sales_channel_stock_location link
   where link.sales_channel_id = c.sales_channel_id and link.deleted_at is null
     and exists (select 1 from inventory_level level where level.inventory_item_id = part.inventory_item_id
                    and level.location_id = link.stock_location_id and level.deleted_at is null)
   order by exists (
              select 1 from cart_shipping_method method
                join shipping_option option on option.id = method.shipping_option_id
                join service_zone zone on zone.id = option.service_zone_id
                join location_fulfillment_set start on start.fulfillment_set_id = zone.fulfillment_set_id
                 and start.stock_location_id = link.stock_location_id and start.deleted_at is null
               where method.cart_id = c.id and method.deleted_at is null) desc, link.stock_location_id`;

const VARIANT = `
  select v.id, v.title, v.manage_inventory, v.allow_backorder, p.id as product_id, p.status as product_status,
         p.title as product_title, p.metadata as product_metadata, v.deleted_at is not null or p.deleted_at is not null as gone,
         (select t.translations->>'title' from translation t where t.reference = 'product_variant' and t.reference_id = v.id
             and t.locale_code = wanted.locale and t.deleted_at is null) as local_title,
         (select t.translations->>'title' from translation t where t.reference = 'product' and t.reference_id = p.id
             and t.locale_code = wanted.locale and t.deleted_at is null) as local_product_title,
         ${list(`select part.inventory_item_id, part.required_quantity, array(${LOCATIONS}) as location_ids
                   from product_variant_inventory_item part
                  where part.variant_id = v.id and part.deleted_at is null order by part.inventory_item_id`)} as parts
    from product_variant v join product p on p.id = v.product_id where v.id = line.variant_id`;

const children = (table: string, parent: string, id: string) =>
  list(
    `select child.* from ${table} child where child.${parent} = ${id} and child.deleted_at is null order by child.id`,
  );

export const CART_SQL = `
  select c.id, c.email, c.customer_id, c.currency_code, c.sales_channel_id, c.region_id, c.completed_at, c.locale, c.metadata,
         clock_timestamp() as read_at,
         (select to_jsonb(a) from cart_address a where a.id = c.shipping_address_id and a.deleted_at is null) as shipping_address,
         (select to_jsonb(a) from cart_address a where a.id = c.billing_address_id and a.deleted_at is null) as billing_address,
         ${list(`select line.*, (select to_jsonb(v) from (${VARIANT}) v) as variant,
                        ${children("cart_line_item_tax_line", "item_id", "line.id")} as tax_lines,
                        ${children("cart_line_item_adjustment", "item_id", "line.id")} as adjustments
                   from cart_line_item line where line.cart_id = c.id and line.deleted_at is null
                  order by line.created_at, line.id`)} as items,
         ${list(`select method.*,
                        ${children("cart_shipping_method_tax_line", "shipping_method_id", "method.id")} as tax_lines,
                        ${children("cart_shipping_method_adjustment", "shipping_method_id", "method.id")} as adjustments
                   from cart_shipping_method method where method.cart_id = c.id and method.deleted_at is null
                  order by method.id`)} as shipping_methods,
         ${list("select credit.* from credit_line credit where credit.cart_id = c.id and credit.deleted_at is null")} as credit_lines,
         ${list(`select p.id, p.code, p.is_automatic, p.status, p."limit", campaign.starts_at, campaign.ends_at,
                        budget.id as budget_id, budget.type as budget_type, budget.attribute as budget_attribute
                   from cart_promotion link
                   join promotion p on p.id = link.promotion_id and p.deleted_at is null
                   left join promotion_campaign campaign on campaign.id = p.campaign_id and campaign.deleted_at is null
                   left join promotion_campaign_budget budget on budget.campaign_id = campaign.id and budget.deleted_at is null
                  where link.cart_id = c.id and link.deleted_at is null order by p.id`)} as promotions,
         (select to_jsonb(x) from (
            select collection.id, collection.currency_code, collection.raw_amount,
                   ${list(`select s.id, s.provider_id, s.status, s.data, s.context, s.currency_code, s.raw_amount, s.created_at
                             from payment_session s
                            where s.payment_collection_id = collection.id and s.deleted_at is null order by s.created_at`)} as payment_sessions
              from cart_payment_collection link
              join payment_collection collection on collection.id = link.payment_collection_id and collection.deleted_at is null
             where link.cart_id = c.id and link.deleted_at is null limit 1) x) as payment_collection
    from cart c cross join (select ?::text as locale) wanted
   where c.id = ? and c.deleted_at is null`;
