/**
 * Questions to a ledger that is in use, for whoever watches over it: each finds the rows that break a rule and finds
 * none in sound books. They change nothing and can be asked on any connection that may read the schema. A row has a
 * `reason`, and says what is `expected` and what was `found`, in minor units where it is an amount.
 */

/**
 * L1: transfers that do not sum to zero in a unit, or lack a leg, and legs of no transfer. Nearly all have one unit, so that one walk over the
 * entries is enough; those with several are looked at once more.
 */
const UNBALANCED = `
  with unit as (select id, unit, dense_rank() over (order by unit) as place from ledger.account),
  sums as materialized (
    select e.transfer_id, sum(e.amount_minor) as total, count(*) as legs, min(place) as first, max(place) as last
      from ledger.entry e join unit on unit.id = e.account_id group by 1
  ),
  uneven as (
    select transfer_id, first as place, total from sums where first = last and total <> 0
    union all
    select transfer_id, place, sum(amount_minor) as total
      from sums join ledger.entry e using (transfer_id) join unit on unit.id = e.account_id
     where first <> last group by 1, 2 having sum(amount_minor) <> 0
  )
  select 'not_balanced' as reason, transfer_id::text,
         (select min(unit) from unit where unit.place = uneven.place) as unit, 0 as expected, total as found
    from uneven
  union all
  select case when t.id is null then 'no_transfer' else 'legs_missing' end, coalesce(t.id, transfer_id)::text, null,
         coalesce(t.leg_count, 0), coalesce(legs, 0)
    from ledger.transfer t full join sums on sums.transfer_id = t.id
   where coalesce(legs, 0) <> coalesce(t.leg_count, 0)`;

/** L2: what keeps rows as they are, and whether those under a seal are all there. */
const CHANGEABLE = `
  with kept as (select unnest(array['account', 'transfer', 'entry', 'period', 'period_balance']) as name),
  guarded as (
    select c.relname as name, t.tgname as trigger
      from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = 'ledger'::regnamespace and t.tgenabled in ('O', 'A')
  ),
  sealed as (
    select p.number, p.transfer_count, count(t.id) as transfers
      from ledger.period p cross join unnest(p.members) member
      left join ledger.transfer t on t.id >= lower(member) and t.id < upper(member)
     group by p.number
  ),
  chain as (
    select number, previous_hash, lag(hash, 1, decode(repeat('00', 32), 'hex')) over (order by number) as hash_before,
           row_number() over (order by number) as place
      from ledger.period
  )
  select 'can_be_changed' as reason, name as table_name, null::int as seal, 1 as expected, 0 as found
    from kept where not exists (select from guarded where guarded.name = kept.name and trigger = 'only_grows')
  union all
  select 'balance_not_asked', name, null, 1, 0
    from kept where name in ('transfer', 'entry')
     and not exists (select from guarded where guarded.name = kept.name and trigger = 'balanced')
  union all
  select distinct 'role_may_change', name, null::int, 0, 1
    from kept cross join (values ('ledger_app'), ('ledger_poster')) role (worn)
   where has_table_privilege(worn, 'ledger.' || name, 'update, delete, truncate')
  union all
  select 'sealed_transfers_missing', null, number, transfer_count, transfers from sealed where transfers <> transfer_count
  union all
  select 'seals_not_chained', null, number, place, number
    from chain where previous_hash <> hash_before or number <> place`;

/** L5: accounts whose balance, from what the last seals wrote down, is not the sum of all their entries. */
const WRONG_BALANCES = `
  select 'balance_differs' as reason, a.code as account, a.unit, coalesce(sums.total, 0) as expected,
         ledger.balance(a.id) as found
    from ledger.account a
    left join (select account_id, sum(amount_minor) as total from ledger.entry group by 1) sums on sums.account_id = a.id
   where ledger.balance(a.id) <> coalesce(sums.total, 0)`;

export const soundness = { unbalanced: UNBALANCED, changeable: CHANGEABLE, wrongBalances: WRONG_BALANCES } as const;
