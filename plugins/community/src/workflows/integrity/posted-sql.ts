import { majorUnits, minorUnits } from "./money-sql";

const moneyOf = (table: "capture" | "refund", sign: 1 | -1) => `
    select '${table}' as source_type, row.id as source_id, row.payment_id, link.order_id, p.currency_code as currency,
           row.created_at, ${sign} * ${minorUnits("(row.raw_amount->>'value')::numeric", "p.currency_code")} as minor
      from ${table} row
      join payment p on p.id = row.payment_id
      join order_payment_collection link on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
     where row.deleted_at is null and (row.raw_amount->>'value')::numeric > 0`;

/** Only money that an order stands behind is the shop's; what has just moved is about to be posted. */
export function unpostedMoney(patienceSeconds: number): string {
  return `
  with money as (${moneyOf("capture", 1)}
    union all ${moneyOf("refund", -1)}),
  posted as (
    select t.source_type, t.source_id, count(*) as times, sum(leg.amount_minor) as minor, max(leg.unit) as unit,
           max(t.transfer_id)::text as transfer_id
      from ledger.posted_source t
      join ledger.posted_leg leg on leg.transfer_id = t.transfer_id and leg.account like 'receivable:%'
     where t.kind in ('capture', 'refund') group by 1, 2
  )
  select case when posted.source_id is null then 'not_posted'
              when money.source_id is null then 'posted_without_source'
              when posted.times > 1 then 'posted_several_times'
              else 'posted_differs' end as reason,
         source_type, source_id, money.payment_id, money.order_id, posted.transfer_id,
         ${majorUnits("coalesce(money.minor, 0)", "coalesce(money.currency, posted.unit)")} as expected,
         ${majorUnits("coalesce(posted.minor, 0)", "coalesce(money.currency, posted.unit)")} as found,
         coalesce(money.currency, posted.unit) as currency
    from money full join posted using (source_type, source_id)
   where (money.minor is distinct from posted.minor or posted.times > 1)
     and (posted.source_id is not null or money.created_at < now() - interval '${patienceSeconds} seconds')`;
}
