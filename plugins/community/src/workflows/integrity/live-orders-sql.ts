/**
 * The orders that bind the shop: neither drafts, nor cancelled, nor deleted. `only` narrows them (`and o.id = …`): what
 * the fulfilment gate asks about one order is what the integrity page asks about all of them.
 */
export function liveOrders(only = ""): string {
  return `live_order as (
    select o.id, o.display_id, o.version, o.currency_code, o.created_at
      from "order" o
     where o.deleted_at is null and o.canceled_at is null and o.status not in ('canceled', 'draft')
       and not o.is_draft_order ${only}
  )`;
}
