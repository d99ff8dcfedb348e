import type { MedusaContainer } from "@medusajs/framework/types";
import { database } from "../database/connection";

/** An event names an order, or a payment of one. */
const NAMED = `
  select o.id from "order" o where o.id = :wokenBy
  union
  select link.order_id from payment p
    join order_payment_collection link on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
   where p.id = :wokenBy`;

/**
 * Orders that hold numbers although something happened to their units. Most are settled long since and stay as they are;
 * an edition is small enough to look at them again.
 */
const changed = (which: string) => `
  select distinct e.order_id as id from edition_number e
    join "order" o on o.id = e.order_id
   where ${which}
     and (o.canceled_at is not null
          or exists (select 1 from order_change change
                      where change.order_id = o.id and change.deleted_at is null and change.status = 'confirmed'
                        and change.change_type in ('return_receive', 'exchange', 'claim', 'edit')))`;

/** Paid orders with more numbered units than numbers: the oldest first, so that they get the smaller ones. */
const lacking = (which: string) => `
  with edition as (select id from product where keepsake_edition_size(metadata) is not null),
  sold as (
    select o.id, o.created_at, line.product_id,
           sum(item.quantity - item.return_received_quantity - item.return_dismissed_quantity) as units
      from order_line_item line
      join order_item item on item.item_id = line.id and item.deleted_at is null
      join "order" o on o.id = item.order_id and o.version = item.version
     where line.product_id in (select id from edition) and line.deleted_at is null and ${which}
       and o.deleted_at is null and o.canceled_at is null and o.status not in ('canceled', 'draft')
     group by o.id, line.product_id
  )
  select id from (
    select distinct sold.id, sold.created_at from sold
     where sold.units > (select count(*) from edition_number e
                          where e.order_id = sold.id and e.product_id = sold.product_id)
       and coalesce((select sum(c.amount) from order_payment_collection link
                       join payment p on p.payment_collection_id = link.payment_collection_id and p.deleted_at is null
                       join capture c on c.payment_id = p.id and c.deleted_at is null
                      where link.order_id = sold.id and link.deleted_at is null), 0)
           >= coalesce((select (s.totals->>'current_order_total')::numeric from order_summary s
                         where s.order_id = sold.id and s.deleted_at is null order by s.version desc limit 1), 0)
  ) found order by created_at, id`;

async function ids(container: MedusaContainer, sql: string, bindings: object = {}): Promise<string[]> {
  const { rows } = await database(container).raw<{ id: string }>(sql, bindings as never);
  return rows.map(({ id }) => id);
}

/** Of what an event has named only that; the clock, which names nothing, looks at everything. */
async function due(container: MedusaContainer, sql: (which: string) => string, wokenBy: string): Promise<string[]> {
  if (!wokenBy) return ids(container, sql("true"));
  const named = await ids(container, NAMED, { wokenBy });
  return named.length === 0 ? [] : ids(container, sql("o.id = any(:named)"), { named });
}

export const changedOrders = (container: MedusaContainer, wokenBy: string) => due(container, changed, wokenBy);
export const lackingOrders = (container: MedusaContainer, wokenBy: string) => due(container, lacking, wokenBy);
