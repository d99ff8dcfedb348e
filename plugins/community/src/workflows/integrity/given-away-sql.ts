/**
 * What a posting says of its parts is what its legs moved; and of the items' money of a sale nothing is left over. The
 * code of an account ends with its currency. Minor units.
 */
export const givenAway = `
  with allocation as (
    select transfer_id, metadata, case kind when 'allocation' then -1 else 1 end as sign from ledger.posted_source
     where kind in ('allocation', 'refund_allocation')
  ),
  part as (
    select transfer_id, 'goal:' || (part->>'goalId') as who, (part->>'amountMinor')::bigint as said, 0 as moved
      from allocation cross join jsonb_array_elements(metadata->'parts') part
    union all
    select transfer_id, 'shop:retained', (metadata->>'shopMinor')::bigint, 0 from allocation
    union all
    select leg.transfer_id, left(leg.account, -1 - length(leg.unit)), 0, sign * leg.amount_minor
      from allocation join ledger.posted_leg leg using (transfer_id)
     where leg.account not like 'revenue:%'
  ),
  items as (
    select t.source_type, t.source_id, sum(leg.amount_minor) as left_over
      from ledger.posted_leg leg join ledger.posted_source t using (transfer_id)
     where leg.account like 'revenue:%' group by 1, 2
  )
  select 'parts_differ' as reason, transfer_id::text, null as source_type, null as source_id, who as account,
         sum(said) as expected, sum(moved) as found
    from part group by transfer_id, who having sum(said) <> sum(moved)
  union all
  select 'not_given_away', null, source_type, source_id, null, 0, left_over from items where left_over <> 0`;
