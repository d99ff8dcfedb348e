import { majorUnits, minorUnits } from "./money-sql";

/** Stripe may be away for a while: a wish that is written down counts as fulfilled for this many times the patience. */
const WISH_FACTOR = 5;

/** The order a payment at Stripe stands under: session, payment, collection, order. */
const ORDERS_OF_PAYMENTS = `order_of as (
    select sp.id as payment_intent_id, o.id as order_id, o.deleted_at is null and o.canceled_at is null as is_live
      from stripe_payment sp
      join payment p on p.payment_session_id = sp.payment_session_id and p.deleted_at is null
      join order_payment_collection link on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
      join "order" o on o.id = link.order_id
  )`;

export function unorderedPayments(patienceSeconds: number): string {
  return `
  with ${ORDERS_OF_PAYMENTS},
  -- What Stripe holds or has taken and not given back.
  money as (
    select sp.id, sp.cart_id, sp.currency, sp.created_at,
           case when sp.status = 'requires_capture' then sp.amount_minor
                else sp.received_minor - sp.refunded_minor - sp.disputed_minor end as kept_minor
      from stripe_payment sp
     where sp.status in ('requires_capture', 'succeeded') and sp.seen_at < now() - interval '${patienceSeconds} seconds'
  ),
  ordered as (
    select payment_intent_id, count(distinct order_id) as orders, count(distinct order_id) filter (where is_live) as live,
           min(order_id) as order_id
      from order_of group by 1
  ),
  returning_soon as (
    select payment_intent_id from stripe_intent
     where kind in ('refund', 'cancel') and state = 'written'
       and created_at > now() - interval '${patienceSeconds * WISH_FACTOR} seconds'
  )
  select case when coalesce(ordered.orders, 0) = 0 then 'payment_without_order'
              when ordered.orders > 1 then 'payment_with_several_orders'
              else 'order_cancelled_money_kept' end as reason,
         money.id as payment_intent_id, money.cart_id, ordered.order_id,
         ${majorUnits("money.kept_minor", "money.currency")} as found, money.currency
    from money
    left join ordered on ordered.payment_intent_id = money.id
   where money.kept_minor > 0 and (coalesce(ordered.live, 0) <> 1 or ordered.orders > 1)
     and money.id not in (select payment_intent_id from returning_soon)
  union all
  select 'cart_with_several_orders', null, link.cart_id, min(link.order_id), count(*), null
    from order_cart link join "order" o on o.id = link.order_id and o.deleted_at is null
   where link.deleted_at is null
   group by link.cart_id having count(*) > 1`;
}

export function unequalBooks(patienceSeconds: number): string {
  return `
  with lost as (
    select payment_intent_id, sum(amount_minor) as minor from stripe_dispute where status = 'lost' group by 1
  ),
  taken as (select payment_id, sum(amount) as amount from capture where deleted_at is null group by 1),
  returned as (select payment_id, sum(amount) as amount from refund where deleted_at is null group by 1),
  book as (
    select p.id, p.payment_session_id, p.currency_code as currency,
           ${minorUnits("coalesce(taken.amount, 0)", "p.currency_code")} as taken_minor,
           ${minorUnits("coalesce(returned.amount, 0)", "p.currency_code")} as returned_minor
      from payment p
      left join taken on taken.payment_id = p.id
      left join returned on returned.payment_id = p.id
     where p.deleted_at is null
  ),
  -- Both sides are not written in one transaction: what has just moved, or is about to, is compared later.
  settled as (
    select sp.* from stripe_payment sp
     where not exists (select 1 from stripe_intent i where i.payment_intent_id = sp.id
                          and (i.state = 'written' and i.created_at > now() - interval '${patienceSeconds * WISH_FACTOR} seconds'
                               or i.updated_at > now() - interval '${patienceSeconds} seconds'))
  ),
  pair as (
    select sp.id as payment_intent_id, book.id as payment_id, sp.currency, sp.received_minor, sp.refunded_minor,
           book.taken_minor, book.returned_minor
      from settled sp join book on book.payment_session_id = sp.payment_session_id
     where sp.status in ('requires_capture', 'succeeded')
  )
  select 'out_exceeds_in' as reason, sp.id as payment_intent_id, null as payment_id,
         ${majorUnits("sp.received_minor", "sp.currency")} as expected,
         ${majorUnits("(sp.refunded_minor + coalesce(lost.minor, 0))", "sp.currency")} as found, sp.currency
    from stripe_payment sp left join lost on lost.payment_intent_id = sp.id
   where sp.refunded_minor + coalesce(lost.minor, 0) > sp.received_minor
  union all
  select 'refunds_exceed_captures', null, id, ${majorUnits("taken_minor", "currency")},
         ${majorUnits("returned_minor", "currency")}, currency
    from book where returned_minor > taken_minor
  union all
  select 'captured_differs_from_stripe', payment_intent_id, payment_id, ${majorUnits("received_minor", "currency")},
         ${majorUnits("taken_minor", "currency")}, currency
    from pair where taken_minor <> received_minor
  union all
  select 'refunded_differs_from_stripe', payment_intent_id, payment_id, ${majorUnits("refunded_minor", "currency")},
         ${majorUnits("returned_minor", "currency")}, currency
    from pair where returned_minor <> refunded_minor`;
}
