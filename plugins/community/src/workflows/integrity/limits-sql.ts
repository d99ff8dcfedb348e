const whole = (path: string) =>
  `case when p.metadata #>> '{edition,${path}}' ~ '^[0-9]{1,9}$' then (p.metadata #>> '{edition,${path}}')::int end`;

/**
 * Of the limit per person it is asked what was asked when each order was placed: with all that its buyer (the same
 * account or the same mailbox) had by then, was it still within the limit?
 */
export const LIMITS_SQL = `
  with edition as (
    select p.id as product_id, ${whole("size")} as size, ${whole("limit_per_person")} as per_person
      from product p where p.deleted_at is null and p.metadata -> 'edition' is not null
  ),
  sold as (
    select e.product_id, o.id as order_id, o.created_at, coalesce(o.customer_id, o.id) as customer,
           coalesce(keepsake_mailbox(o.email), o.id) as mailbox, sum(item.quantity) as bought,
           sum(item.quantity - coalesce(item.return_received_quantity, 0)) as units
      from edition e
      join order_line_item line on line.product_id = e.product_id and line.deleted_at is null
      join order_item item on item.item_id = line.id and item.deleted_at is null
      join "order" o on o.id = item.order_id and o.version = item.version
     where o.deleted_at is null and o.canceled_at is null and o.status not in ('canceled', 'draft')
     group by e.product_id, o.id
  ),
  by_person as (
    select product_id, order_id,
           sum(units) over (partition by product_id, mailbox order by created_at, order_id)
         + sum(units) over (partition by product_id, customer order by created_at, order_id)
         - sum(units) over (partition by product_id, mailbox, customer order by created_at, order_id) as units
      from sold
  ),
  numbered as (
    select product_id, order_id, count(*) as numbers from edition_number where order_id is not null group by 1, 2
  )
  select 'edition_oversold' as reason, e.product_id, null as order_id, null as promotion_id,
         e.size as expected, total.units as found
    from edition e join (select product_id, sum(units) as units from sold group by 1) total using (product_id)
   where total.units > e.size
  union all
  select 'edition_over_limit_per_person', e.product_id, by_person.order_id, null, e.per_person, by_person.units
    from edition e join by_person using (product_id) where by_person.units > e.per_person
  union all
  select 'number_beyond_edition', e.product_id, n.order_id, null, e.size, n.number
    from edition e join edition_number n using (product_id) where n.order_id is not null and n.number > e.size
  union all
  select 'more_numbers_than_units', product_id, order_id, null, coalesce(sold.bought, 0), numbered.numbers
    from numbered join sold using (product_id, order_id) where numbered.numbers > sold.bought
  union all
  select 'promotion_overused', null, null, p.id, p."limit", p.used
    from promotion p where p.deleted_at is null and p.used > p."limit"
  union all
  select 'promotion_overused', null, null, p.id, budget."limit", budget.used
    from promotion_campaign_budget budget
    join promotion p on p.campaign_id = budget.campaign_id and p.deleted_at is null
   where budget.deleted_at is null and budget.type in ('spend', 'usage') and budget.used > budget."limit"
  union all
  select 'promotion_overused', null, null, p.id, budget."limit", person.used
    from promotion_campaign_budget budget
    join promotion_campaign_budget_usage person on person.budget_id = budget.id and person.deleted_at is null
    join promotion p on p.campaign_id = budget.campaign_id and p.deleted_at is null
   where budget.deleted_at is null and budget.type = 'use_by_attribute' and person.used > budget."limit"`;
