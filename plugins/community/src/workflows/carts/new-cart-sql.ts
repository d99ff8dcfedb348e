import { CUSTOMER_COLUMNS, REGION_OBJECT } from "./cart-surroundings";

/** What a translation says instead, where it says something; a text that is missing stays missing. */
export const local = (words: string, field: string, own: string) =>
  `case when ${own} is not null then coalesce(nullif(btrim(${words}.translations->>'${field}'), ''), ${own}) end`;

/** The join in which `local` looks, where the reader's language is `asked.locale`. */
export const words = (alias: string, id: string) =>
  `left join translation ${alias} on ${alias}.reference_id = ${id} and ${alias}.locale_code = asked.locale and ${alias}.deleted_at is null`;

/** A variant as a line of a cart tells of it, in the columns of a line, with what decides whether it can be bought. */
const LINE = `
  select v.id as variant_id, p.id as product_id, ${local("pw", "title", "p.title")} as title, v.title as subtitle,
         coalesce(v.thumbnail, p.thumbnail) as thumbnail, ${local("pw", "title", "p.title")} as product_title,
         ${local("pw", "description", "p.description")} as product_description,
         ${local("pw", "subtitle", "p.subtitle")} as product_subtitle, p.handle as product_handle,
         type.value as product_type, type.id as product_type_id, collection.title as product_collection,
         v.sku as variant_sku, v.barcode as variant_barcode, ${local("vw", "title", "v.title")} as variant_title,
         p.discountable as is_discountable, p.is_giftcard,
         exists (select 1 from product_shipping_profile link where link.product_id = p.id and link.deleted_at is null)
           or exists (select 1 from product_variant_inventory_item part
                        join inventory_item item on item.id = part.inventory_item_id and item.deleted_at is null
                       where part.variant_id = v.id and part.deleted_at is null and item.requires_shipping) as requires_shipping,
         p.status = 'published' as is_sold, p.metadata as product_metadata,
         v.manage_inventory and not v.allow_backorder as is_counted, link.price_set_id,
         (select coalesce(jsonb_agg(jsonb_build_object('inventory_item_id', part.inventory_item_id,
                   'required_quantity', part.required_quantity)), '[]')
            from product_variant_inventory_item part where part.variant_id = v.id and part.deleted_at is null) as parts
    from product_variant v
    join product p on p.id = v.product_id and p.deleted_at is null
    left join product_type type on type.id = p.type_id and type.deleted_at is null
    left join product_collection collection on collection.id = p.collection_id and collection.deleted_at is null
    left join product_variant_price_set link on link.variant_id = v.id and link.deleted_at is null
    ${words("pw", "p.id")}
    ${words("vw", "v.id")}
   where v.id = any(asked.variants) and v.deleted_at is null`;

/** The channel is that of the shop's publishable key; a key for several channels names none. */
export const NEW_CART_SQL = `
  with asked as (
    select ?::text as token, ?::text as region_id, ?::text as locale, ?::text as customer_id, ?::text[] as variants
  ), channel as (
    select min(link.sales_channel_id) as id from asked
      join api_key key on key.token = asked.token and key.type = 'publishable' and key.deleted_at is null
       and (key.revoked_at is null or key.revoked_at > now())
      join publishable_api_key_sales_channel link on link.publishable_key_id = key.id and link.deleted_at is null
      join sales_channel s on s.id = link.sales_channel_id and s.deleted_at is null and not s.is_disabled
    having count(*) = 1
  )
  select channel.id as sales_channel_id, ${REGION_OBJECT} as region, r.currency_code,
         (select to_jsonb(x) from (select ${CUSTOMER_COLUMNS} from customer person
                                    where person.id = asked.customer_id and person.deleted_at is null) x) as buyer,
         (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (${LINE}) x) as variants,
         array(select place.stock_location_id from sales_channel_stock_location place
                where place.sales_channel_id = channel.id and place.deleted_at is null order by 1) as locations,
         exists (select 1 from promotion p where p.is_automatic and p.status = 'active' and p.deleted_at is null)
           as has_automatic_promotions
    from asked
    left join channel on true
    left join region r on r.id = asked.region_id and r.deleted_at is null`;
