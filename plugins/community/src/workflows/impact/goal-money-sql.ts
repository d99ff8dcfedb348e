/**
 * Of each goal's account: what it holds (the ledger sums only what came after the last seal), and what moved it apart from
 * sales, which are few. Sales are the rest. A transfer that was reversed has not moved anything.
 */
export const GOAL_MONEY = `
  with account as (
    select id, split_part(code, ':', 2) as goal_id, split_part(code, ':', 3) as currency_code
      from ledger.account where code like 'goal:%'
  ),
  moved as (
    select account.id, coalesce(undone.source_type, transfer.source_type) as source_type,
           coalesce(undone.source_id, transfer.source_id) = account.goal_id as is_own_end, -sum(entry.amount_minor) as minor
      from ledger.transfer transfer
      left join ledger.transfer undone on undone.id = transfer.reverses
      join ledger.entry entry on entry.transfer_id = transfer.id
      join account on account.id = entry.account_id
     where transfer.source_type in ('delivery', 'pledge_payment', 'goal', 'reward') or transfer.reverses is not null
     group by 1, 2, 3
  ),
  other as (
    select id, coalesce(sum(minor) filter (where source_type = 'pledge_payment'), 0) as matching,
           coalesce(sum(minor) filter (where source_type = 'goal' and not is_own_end), 0) as other_goals,
           coalesce(sum(minor) filter (where source_type = 'reward'), 0) as rewards,
           -coalesce(sum(minor) filter (where source_type = 'delivery'), 0) as spent,
           -coalesce(sum(minor) filter (where source_type = 'goal' and is_own_end), 0) as passed_on
      from moved group by 1
  ),
  promised as (
    select goal_id, currency_code, sum(cap_minor) as minor from impact_pledge group by 1, 2
  ),
  paid as (
    select goal_id, currency_code, sum(units) as units
      from impact_delivery delivery
      join ledger.posted_source posted on posted.source_type = 'delivery' and posted.source_id = delivery.id
     group by 1, 2
  ),
  named as (
    select goal_id, currency_code from account
    union select goal_id, currency_code from promised
    union select goal_id, currency_code from paid
  )
  select goal_id, currency_code, coalesce(-ledger.balance(account.id), 0)::text as balance_minor,
         coalesce(other.matching, 0)::text as matching_paid_minor, coalesce(promised.minor, 0)::text as matching_promised_minor,
         coalesce(other.other_goals, 0)::text as from_other_goals_minor,
         coalesce(other.rewards, 0)::text as from_rewards_minor, coalesce(other.spent, 0)::text as spent_minor,
         coalesce(other.passed_on, 0)::text as passed_on_minor, trim_scale(coalesce(paid.units, 0))::text as paid_units
    from named
    left join account using (goal_id, currency_code)
    left join other on other.id = account.id
    left join promised using (goal_id, currency_code)
    left join paid using (goal_id, currency_code)
   order by goal_id, currency_code`;

/** What went to no goal, or to none yet; one row for each account. */
export const BESIDE_GOALS = `
  select split_part(code, ':', 1) as account, split_part(code, ':', 3) as currency_code, (-ledger.balance(id))::text as minor
    from ledger.account where split_part(code, ':', 1) in ('pool', 'shop', 'shipping', 'tax') order by 1, 2`;

/** What each rule gave to a goal, and each goal that ended for it: net of refunds, without what was reversed. */
export const SOURCES = `
  with moved as (
    select split_part(account.code, ':', 3) as currency_code, -entry.amount_minor as minor, transfer.*
      from ledger.account account
      join ledger.entry entry on entry.account_id = account.id
      join ledger.transfer transfer on transfer.id = entry.transfer_id
     where account.code like 'goal:%' and split_part(account.code, ':', 2) = ? and transfer.reverses is null
       and transfer.source_type in ('capture', 'refund', 'sponsor_payment', 'sponsor_refund', 'goal')
       and not exists (select 1 from ledger.transfer undoing where undoing.reverses = transfer.id)
  )
  select part->>'ruleId' as rule_id, null as goal_id, currency_code,
         sum(case when source_type in ('capture', 'sponsor_payment') then 1 else -1 end * (part->>'amountMinor')::numeric)::text as minor
    from moved cross join lateral jsonb_array_elements(metadata->'parts') part
   where source_type <> 'goal' and part->>'goalId' = ?
   group by 1, 3
  union all
  select null, source_id, currency_code, sum(minor)::text from moved
   where source_type = 'goal' and source_id <> ? group by 2, 3
   order by 1, 2, 3`;
