import { majorUnits, minorUnits } from "./money-sql";

const saleMoney = (table: "capture" | "refund", sign: 1 | -1) => `
    select '${table}' as source_type, row.id as source_id, row.payment_id, link.order_id, null as goal_id,
           p.currency_code as currency, row.created_at,
           ${sign} * ${minorUnits("(row.raw_amount->>'value')::numeric", "p.currency_code")} as minor
      from ${table} row
      join payment p on p.id = row.payment_id
      join order_payment_collection link on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
     where row.deleted_at is null and (row.raw_amount->>'value')::numeric > 0`;

/** Money of sponsors: only what has really come in or gone back. */
const SPONSOR_MONEY = `
    select 'sponsor_payment' as source_type, id as source_id, null as payment_id, null as order_id, null as goal_id,
           currency_code as currency, recorded_at as created_at, amount_minor as minor
      from partnership_payment
    union all
    select 'sponsor_refund', refund.id, null, null, null, payment.currency_code, refund.done_at, -refund.amount_minor
      from partnership_refund refund join partnership_payment payment on payment.id = refund.payment_id
     where refund.done_at is not null`;

/** A delivery is paid for from its goal, a sponsor pays into one. */
const GOAL_MONEY = `
    select 'delivery' as source_type, id as source_id, null as payment_id, null as order_id, goal_id,
           currency_code as currency, judged_at as created_at, cost_minor as minor
      from impact_delivery where state = 'verified' and cost_minor is not null
    union all
    select 'pledge_payment', payment.id, null, null, pledge.goal_id, pledge.currency_code, payment.recorded_at,
           payment.amount_minor
      from impact_pledge_payment payment join impact_pledge pledge on pledge.id = payment.pledge_id`;

/**
 * Only money that an order or a goal stands behind is the shop's; what has just moved is about to be posted. Of a sale it
 * is asked what Stripe owes by the posting, of a goal's money what the goal itself got or gave.
 */
export function unpostedMoney(patienceSeconds: number): string {
  return `
  with money as (${saleMoney("capture", 1)}
    union all ${saleMoney("refund", -1)}
    union all ${SPONSOR_MONEY}
    union all ${GOAL_MONEY}),
  posted as (
    select t.source_type, t.source_id, null as goal_id, count(*) as times, sum(leg.amount_minor) as minor,
           max(leg.unit) as unit, max(t.transfer_id)::text as transfer_id
      from ledger.posted_source t
      join ledger.posted_leg leg on leg.transfer_id = t.transfer_id and (leg.account like 'receivable:%' or leg.account like 'cash:%')
     where t.kind in ('capture', 'refund', 'sponsor_payment', 'sponsor_refund') group by 1, 2
    union all
    select t.source_type, t.source_id, min(split_part(leg.account, ':', 2)), count(*),
           sum(leg.amount_minor) * case t.source_type when 'delivery' then 1 else -1 end,
           max(leg.unit), max(t.transfer_id)::text
      from ledger.posted_source t
      join ledger.posted_leg leg on leg.transfer_id = t.transfer_id and leg.account like 'goal:%'
     where t.source_type in ('delivery', 'pledge_payment') group by 1, 2
  )
  select case when posted.source_id is null then 'not_posted'
              when money.source_id is null then 'posted_without_source'
              when posted.times > 1 then 'posted_several_times'
              else 'posted_differs' end as reason,
         source_type, source_id, money.payment_id, money.order_id, money.goal_id, posted.transfer_id,
         ${majorUnits("coalesce(money.minor, 0)", "coalesce(money.currency, posted.unit)")} as expected,
         ${majorUnits("coalesce(posted.minor, 0)", "coalesce(money.currency, posted.unit)")} as found,
         coalesce(money.currency, posted.unit) as currency
    from money full join posted using (source_type, source_id)
   where (money.minor is distinct from posted.minor or money.goal_id is distinct from posted.goal_id or posted.times > 1)
     and (posted.source_id is not null or money.created_at < now() - interval '${patienceSeconds} seconds')`;
}
