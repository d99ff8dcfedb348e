/**
 * The ways by which a cart could travel to an address: they start from a place that serves the cart's sales channel, and
 * one of their zones holds the address. Names and promises in the cart's language. An address is placed by its finest
 * part that a zone names; a part that is not known yet excludes nothing.
 */
export const DELIVERY_SQL = `
  with asked as (
    select ?::text as channel, ?::text as locale, ?::text as country, ?::text as province, ?::text as city, ?::text as postal_code
  )
  select o.id, o.price_type, o.provider_id, o.shipping_profile_id, o.data, link.price_set_id,
         exists (select 1 from price join price_rule rule on rule.price_id = price.id and rule.deleted_at is null
                  where price.price_set_id = link.price_set_id and price.deleted_at is null and rule.attribute = 'total') as price_asks_total,
         coalesce(nullif(btrim(words.translations->>'name'), ''), o.name) as name,
         coalesce(nullif(btrim(type_words.translations->>'description'), ''), type.description, '') as description,
         (select coalesce(jsonb_agg(jsonb_build_object('attribute', r.attribute, 'operator', r.operator, 'value', r.value)), '[]')
            from shipping_option_rule r where r.shipping_option_id = o.id and r.deleted_at is null) as rules
    from asked
   cross join shipping_option o
    join service_zone zone on zone.id = o.service_zone_id and zone.deleted_at is null
    join fulfillment_set set on set.id = zone.fulfillment_set_id and set.deleted_at is null
    left join shipping_option_price_set link on link.shipping_option_id = o.id and link.deleted_at is null
    left join shipping_option_type type on type.id = o.shipping_option_type_id and type.deleted_at is null
    left join translation words on words.reference_id = o.id and words.locale_code = asked.locale and words.deleted_at is null
    left join translation type_words on type_words.reference_id = type.id and type_words.locale_code = asked.locale
     and type_words.deleted_at is null
   where o.deleted_at is null
     and set.id in (select place.fulfillment_set_id from sales_channel_stock_location here
                      join location_fulfillment_set place on place.stock_location_id = here.stock_location_id
                       and place.deleted_at is null
                     where here.sales_channel_id = asked.channel and here.deleted_at is null)
     and (asked.country is null or exists (
           select 1 from geo_zone geo
            where geo.service_zone_id = zone.id and geo.deleted_at is null and geo.country_code = asked.country
              and case geo.type
                    when 'country' then true
                    when 'province' then geo.province_code = asked.province
                    when 'city' then geo.city = asked.city and (asked.province is null or geo.province_code = asked.province)
                    when 'zip' then geo.postal_expression = to_jsonb(asked.postal_code)
                      and (asked.city is null or geo.city = asked.city)
                      and (asked.province is null or geo.province_code = asked.province)
                  end))
   order by o.id`;
