/**
 * The numbered lines of some orders as they stand: how many units were ordered, came back for money, were given up for
 * other units, and stand for units given up. `domain/edition-numbers` says what follows. Written as functions, not
 * views: a view would stand in the way when the platform changes a column.
 */
export const EDITION_SIZE_SQL = `
create or replace function keepsake_edition_size(metadata jsonb) returns integer language sql immutable parallel safe as $$
  select case when metadata #>> '{edition,size}' ~ '^[1-9][0-9]{0,4}$' then (metadata #>> '{edition,size}')::integer end
$$;`;

export const EDITION_LINES_SQL = `
create or replace function keepsake_edition_lines(orders text[])
returns table (order_id text, line_id text, product_id text, size integer,
               units numeric, came_back numeric, swapped numeric, replacing numeric)
language sql stable as $$
  select o.id, line.id, line.product_id, keepsake_edition_size(p.metadata), item.quantity,
         greatest(0, item.return_received_quantity + item.return_dismissed_quantity - back.swap_received
                     - back.claim_received) + claimed.for_money,
         back.exchanged + claimed.for_units,
         coalesce(added.exchanged, 0) + claimed.replacing
    from "order" o
   cross join lateral (
      -- "offset 0": from the order to its lines, whatever the planner believes of tables that have just begun to fill.
      select i.item_id, i.quantity, i.return_received_quantity, i.return_dismissed_quantity
        from order_item i
       where i.order_id = o.id and i.version = o.version and i.deleted_at is null offset 0
    ) item
   cross join lateral (
      select l.id, l.product_id from order_line_item l where l.id = item.item_id and l.deleted_at is null offset 0
    ) line
    join product p on p.id = line.product_id and keepsake_edition_size(p.metadata) is not null
   cross join lateral (
      select coalesce(sum(part.quantity) filter (where r.exchange_id is not null), 0) as exchanged,
             coalesce(sum(part.received_quantity) filter (where r.exchange_id is not null or claim.type = 'replace'), 0)
               as swap_received,
             coalesce(sum(part.received_quantity) filter (where claim.type = 'refund'), 0) as claim_received
        from return_item part
        join "return" r on r.id = part.return_id and r.deleted_at is null and r.canceled_at is null
                       and r.status in ('requested', 'received', 'partially_received')
        left join order_claim claim on claim.id = r.claim_id
       where part.item_id = line.id and part.deleted_at is null
    ) back
   cross join lateral (
      select coalesce(sum(part.quantity) filter (where claim.type = 'refund'), 0) as for_money,
             coalesce(sum(part.quantity) filter (where claim.type = 'replace' and not part.is_additional_item), 0) as for_units,
             coalesce(sum(part.quantity) filter (where part.is_additional_item), 0) as replacing
        from order_claim_item part
        join order_claim claim on claim.id = part.claim_id and claim.deleted_at is null and claim.canceled_at is null
       where part.item_id = line.id and part.deleted_at is null
    ) claimed
    left join lateral (
      select sum(part.quantity) as exchanged
        from order_exchange_item part
        join order_exchange exchange on exchange.id = part.exchange_id
         and exchange.deleted_at is null and exchange.canceled_at is null
       where part.item_id = line.id and part.deleted_at is null
    ) added on true
   where o.id = any(orders) and o.deleted_at is null
$$;`;
