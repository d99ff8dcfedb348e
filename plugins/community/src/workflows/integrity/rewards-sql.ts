import { countsInBudget, REWARD_STATES } from "../../domain/reward-lifecycle";

const COUNTED = REWARD_STATES.filter(countsInBudget)
  .map((state) => `'${state}'`)
  .join(", ");

const LIVE = `select made.reward_id, o.id as order_id, o.version
    from recognition_reward_order made join "order" o on o.id = made.order_id
   where o.deleted_at is null and o.canceled_at is null and o.status not in ('canceled', 'draft')
     and made.exchanged_at is null`;

/**
 * A grant has the one live order that it says it has, of nothing but what was granted and at no price; and a program has set
 * aside what its grants are worth. A cancelled order waits for the clock to say so.
 */
export const grants = (patienceSeconds: number) => `
  with live as (${LIVE}),
  counted as (select reward_id, count(*)::integer as orders from live group by 1)
  select 'grant_orders' as reason, r.id as reward_id, null as order_id, null as program_id,
         (r.state in ('ordered', 'shipped', 'delivered'))::integer::numeric as expected, coalesce(counted.orders, 0)::numeric as found
    from recognition_reward r left join counted on counted.reward_id = r.id
   where coalesce(counted.orders, 0) <> (r.state in ('ordered', 'shipped', 'delivered'))::integer
     and r.moved_at < now() - interval '${patienceSeconds} seconds'
  union all
  select 'not_granted', live.reward_id, live.order_id, null, coalesce(granted.units, 0), sum(item.quantity)
    from live
    join order_item item on item.order_id = live.order_id and item.version = live.version and item.deleted_at is null
    join order_line_item line on line.id = item.item_id
    left join lateral (
      select sum(thing.quantity)::numeric as units from recognition_reward_item thing
       where thing.reward_id = live.reward_id and thing.replaced_at is null
         and thing.product_id = line.product_id) granted on true
   group by live.reward_id, live.order_id, line.product_id, granted.units
  having sum(item.quantity) > coalesce(granted.units, 0)
  union all
  select 'budget_differs', null, null, program.id, coalesce(sum(r.worth_minor), 0)::numeric, program.committed_minor
    from recognition_reward_program program
    left join recognition_reward r on r.program_id = program.id and r.state in (${COUNTED})
   group by program.id having coalesce(sum(r.worth_minor), 0) <> program.committed_minor`;

/** What was sent, taken back and given to goals, beside what the ledger was told. */
export const unpostedRewards = (patienceSeconds: number) => `
  with meant as (
    select 'reward_order' as source_type, order_id as source_id, 'reward_sent' as kind, worth_minor as minor, ordered_at as at
      from recognition_reward_order where worth_minor > 0
    union all
    select 'reward_order', made.order_id, 'reward_returned', -made.worth_minor, coalesce(made.exchanged_at, o.canceled_at)
      from recognition_reward_order made join "order" o on o.id = made.order_id where made.is_dead and made.worth_minor > 0
    union all
    select 'reward', id, 'reward_given', worth_minor, moved_at from recognition_reward where state = 'given' and worth_minor > 0
  ),
  posted as (
    select t.source_type, t.source_id, t.kind, sum(leg.amount_minor) as minor, count(*) as times
      from ledger.posted_source t join ledger.posted_leg leg using (transfer_id)
     where t.source_type in ('reward', 'reward_order') and (leg.account like 'expense:%' or leg.account like 'shop:%')
     group by 1, 2, 3
  )
  select case when posted.source_id is null then 'not_posted'
              when meant.source_id is null then 'posted_without_source'
              when posted.times > 1 then 'posted_several_times'
              else 'posted_differs' end as reason,
         source_type, source_id, coalesce(meant.minor, 0) as expected, coalesce(posted.minor, 0) as found
    from meant full join posted using (source_type, source_id, kind)
   where (meant.minor is distinct from posted.minor or posted.times > 1)
     and (posted.source_id is not null or meant.at < now() - interval '${patienceSeconds} seconds')`;
