/** Orders by what was captured of them in a span of time, the newest first. Major units as text. */
export const CAPTURED_ORDERS = `
  select link.order_id, p.currency_code, sum((c.raw_amount->>'value')::numeric)::text as amount
    from capture c
    join payment p on p.id = c.payment_id
    join order_payment_collection link on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
   where c.deleted_at is null and (c.raw_amount->>'value')::numeric > 0 and c.created_at >= ? and c.created_at < ?
   group by 1, 2
   order by max(c.created_at) desc, 1
   limit ?`;

/** What rules gave of those captures, as the ledger says; minor units as text. */
export const GIVEN_BY_RULES = `
  select lower(p.currency_code) as currency_code, part->>'ruleId' as rule_id,
         sum((part->>'amountMinor')::numeric)::text as minor
    from capture c
    join payment p on p.id = c.payment_id
    join order_payment_collection link on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
    join ledger.transfer transfer on transfer.source_type = 'capture' and transfer.source_id = c.id
                                 and transfer.kind = 'allocation'
   cross join lateral jsonb_array_elements(transfer.metadata->'parts') part
   where c.created_at >= ? and c.created_at < ? and link.order_id = any(?)
     and not exists (select 1 from ledger.transfer undoing where undoing.reverses = transfer.id)
   group by 1, 2`;
