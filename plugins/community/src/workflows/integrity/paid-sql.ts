import { liveOrders } from "./live-orders-sql";
import { minorUnits } from "./money-sql";

/**
 * What each live order costs now, and what was kept of the money paid for it. Captures and refunds are counted from their
 * own rows: the order's transactions and its summary have been seen to disagree with them. Of what a person gave back in
 * Stripe's dashboard, and of a refund whose answer came late, the order's total knows nothing; it is no debt of the buyer.
 */
function balances(only: string): string {
  return `${liveOrders(only)},
  payment_of as (
    select o.id as order_id, p.id, p.amount, p.captured_at
      from live_order o
      join order_payment_collection link on link.order_id = o.id and link.deleted_at is null
      join payment p on p.payment_collection_id = link.payment_collection_id
       and p.deleted_at is null and p.canceled_at is null and p.currency_code = o.currency_code
  ),
  taken as (
    select p.order_id, sum(c.amount) as amount
      from payment_of p join capture c on c.payment_id = p.id and c.deleted_at is null
     where p.captured_at is not null group by 1
  ),
  returned as (
    select p.order_id, sum(r.amount) as amount,
           sum(r.amount) filter (where wish.reason = 'made_outside' or r.note = 'recovered after a lost answer') as conceded
      from payment_of p
      join refund r on r.payment_id = p.id and r.deleted_at is null
      left join stripe_intent wish on wish.source_id = r.id and wish.state = 'done'
     group by 1
  ),
  set_aside as (select order_id, sum(amount) as amount from payment_of where captured_at is null group by 1),
  balance as (
    select o.*, coalesce(taken.amount, 0) as taken, coalesce(set_aside.amount, 0) as set_aside,
           total.amount as owed, coalesce(taken.amount, 0) - coalesce(returned.amount, 0) as kept,
           ${minorUnits("total.amount", "o.currency_code")} as owed_minor,
           ${minorUnits("(coalesce(taken.amount, 0) - coalesce(returned.amount, 0))", "o.currency_code")} as kept_minor,
           ${minorUnits("coalesce(returned.conceded, 0)", "o.currency_code")} as conceded_minor
      from live_order o
      left join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
     cross join lateral (
       select coalesce(s.totals #>> '{raw_current_order_total,value}', s.totals ->> 'current_order_total')::numeric as amount
     ) total
      left join taken on taken.order_id = o.id
      left join returned on returned.order_id = o.id
      left join set_aside on set_aside.order_id = o.id
  )`;
}

/** Other changes than notes of money that went back already. */
const WAS_CHANGED = `exists (select 1 from order_change change
   where change.order_id = balance.id and change.deleted_at is null and change.status = 'confirmed'
     and change.change_type is not null and change.change_type <> 'credit_line')`;

/**
 * An order that was changed later may wait for money to go back (a return, an edit): then it is paid more than in full.
 * One that was never changed has no such excuse. An order without a cart that nobody made on purpose came out of nowhere.
 */
function problem(isUnderWay: string): string {
  return `case
      when owed is null then 'no_total'
      when kept_minor + conceded_minor < owed_minor and ${isUnderWay} then null
      when kept_minor + conceded_minor < owed_minor
       and not exists (select 1 from order_cart link where link.order_id = balance.id and link.deleted_at is null)
       and not exists (select 1 from order_payment_collection link
                        where link.order_id = balance.id and link.deleted_at is null)
       and not exists (select 1 from order_origin origin where origin.order_id = balance.id) then 'no_cart'
      when kept_minor + conceded_minor < owed_minor and set_aside >= owed - kept then 'not_captured'
      when kept_minor + conceded_minor < owed_minor then 'underpaid'
      when kept_minor > owed_minor and not ${WAS_CHANGED} then 'overpaid'
      when owed_minor <= 0 and taken = 0
       and not exists (select 1 from order_promotion used join promotion p on p.id = used.promotion_id
                        where used.order_id = balance.id and used.deleted_at is null)
       and not exists (select 1 from recognition_reward_order granted where granted.order_id = balance.id)
       and exists (select 1 from order_item item where item.order_id = balance.id and item.version = balance.version
                      and item.deleted_at is null and item.quantity > 0) then 'free_without_promotion'
    end`;
}

/** An order is captured right after it is placed; for a while it may be authorised only. */
export function unpaidOrders(patienceSeconds: number): string {
  return `
  with ${balances("")},
  judged as (
    select id as order_id, display_id,
           ${problem(`created_at > now() - interval '${patienceSeconds} seconds'`)} as reason,
           owed as expected, kept as found, currency_code as currency
      from balance
  )
  select reason, order_id, display_id, expected, found, currency from judged where reason is not null`;
}

/**
 * Orders that were paid in full, and whose total was not lowered when money went back (`amount` above zero), or was lowered
 * more than once for it (below zero).
 */
export function wronglyCredited(only: string): string {
  return `
  with ${balances(only)}
  select id as order_id, owed - greatest(kept, 0) as amount,
         (select min(link.payment_collection_id) from order_payment_collection link
           where link.order_id = balance.id and link.deleted_at is null) as collection_id
    from balance
   where (taken >= owed and kept_minor + conceded_minor < owed_minor)
      or (kept_minor > owed_minor and not ${WAS_CHANGED}
          and exists (select 1 from order_credit_line line where line.order_id = balance.id and line.deleted_at is null))
   limit 50`;
}

/** For orders on their way out: nothing is under way any more, and money that went back in full pays for nothing. */
export function unpaidForShipping(only: string): string {
  return `
  with ${balances(only)},
  judged as (
    select id as order_id, coalesce(${problem("false")},
                                    case when kept_minor <= 0 and taken > 0 then 'payment_returned' end) as reason,
           owed as expected, kept as found, currency_code as currency
      from balance
  )
  select reason, order_id, expected, found, currency from judged where reason is not null`;
}
