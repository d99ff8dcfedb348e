import type { Database } from "../rig/database.ts";

/** A row of the shop that moved money, and what the ledger holds of it. Minor units. */
export interface BookedSource {
  type:
    | "capture"
    | "refund"
    | "delivery"
    | "pledge_payment"
    | "sponsor_payment"
    | "sponsor_refund"
    | "contribution"
    | "contribution_undone"
    | "points_use"
    | "reward_sent"
    | "reward_given";
  id: string;
  minor: number;
  /** Transfers that stand for it. */
  postings: number;
  /** What they moved in all, on one side. */
  postedMinor: number;
}

export interface LedgerBooks {
  sources: BookedSource[];
  /** Transfers of money that no row of the shop stands behind. */
  withoutSource: string[];
  /** By account, on the side on which it grows. */
  balances: Map<string, number>;
  /** Transfers under no seal. */
  unsealed: Set<string>;
  /** Sales whose money went to more than one goal. */
  splitSales: number;
  /** Acts by the source that they were read from; one beyond a cap is worth nothing, so that there is nothing to post. */
  contributions: Map<string, { count: number; worth: string[] }>;
  postings(type: BookedSource["type"], id: string): number;
}

/** Only money that an order stands behind becomes the shop's. Nothing here is asked in the shop's own words. */
const SOURCES = `
  with ordered as (
    select distinct p.id from payment p
      join order_payment_collection link on link.payment_collection_id = p.payment_collection_id
      join "order" o on o.id = link.order_id
  ),
  source as (
    select 'capture' as type, 'capture' as kind, c.id, round(c.amount * 100)::int as minor
      from capture c where c.payment_id in (select id from ordered) and c.deleted_at is null and c.amount > 0
    union all
    select 'refund', 'refund', r.id, round(r.amount * 100)::int
      from refund r where r.payment_id in (select id from ordered) and r.deleted_at is null and r.amount > 0
    union all
    select 'delivery', 'delivery_spending', id, cost_minor::int from impact_delivery where state = 'verified' and cost_minor > 0
    union all
    select 'pledge_payment', 'pledge_payment', id, amount_minor::int from impact_pledge_payment
    union all
    select 'sponsor_payment', 'sponsor_payment', id, amount_minor::int from partnership_payment
    union all
    select 'sponsor_refund', 'sponsor_refund', id, amount_minor::int from partnership_refund where done_at is not null
    union all
    -- Points move twice: as rank, and as what can be spent.
    select 'contribution', 'points', id::text, 2 * points from recognition_contribution
     where state in ('accepted', 'undone') and points > 0
    union all
    select 'contribution_undone', 'points_undone', id::text, 2 * points from recognition_contribution
     where state = 'undone' and points > 0
    union all
    select 'points_use', 'points_' || kind, id::text, points::int from recognition_points_use
    union all
    select 'reward_sent', 'reward_sent', order_id, worth_minor::int from recognition_reward_order where worth_minor > 0
    union all
    select 'reward_given', 'reward_given', id, worth_minor::int from recognition_reward where state = 'given' and worth_minor > 0
  ),
  moved as (
    select case t.kind when 'points_undone' then 'contribution_undone' when 'reward_sent' then t.kind when 'reward_given' then t.kind
                       else t.source_type end as type, t.source_id as id, t.kind, count(distinct t.id)::int as postings,
           (sum(e.amount_minor) filter (where e.amount_minor > 0))::int as minor
      from ledger.transfer t join ledger.entry e on e.transfer_id = t.id
     where t.kind in ('capture', 'refund', 'delivery_spending', 'pledge_payment', 'sponsor_payment', 'sponsor_refund',
                      'points', 'points_undone', 'points_spent', 'points_returned', 'points_expired', 'reward_sent', 'reward_given')
     group by 1, 2, 3
  )
  select type, id, source.minor, coalesce(moved.postings, 0) as postings, coalesce(moved.minor, 0) as "postedMinor",
         source.id is not null as "hasSource"
    from source full join (select type, id, kind, postings, minor from moved) moved using (type, kind, id)`;

const BALANCES = `
  select a.code, (case a.normal_side when 'debit' then 1 else -1 end * coalesce(sum(e.amount_minor), 0))::int as minor
    from ledger.account a left join ledger.entry e on e.account_id = a.id group by a.id`;

const CONTRIBUTIONS = `
  select source, count(*)::int as count, coalesce(array_agg(id::text) filter (where points > 0), '{}') as worth
    from recognition_contribution group by 1`;

const UNSEALED = `
  select t.id::text from ledger.transfer t where not exists (select from ledger.period p where p.members @> t.id)`;

const SPLIT_SALES = `
  select count(*)::int as sales from (
    select t.id from ledger.transfer t
      join ledger.entry e on e.transfer_id = t.id
      join ledger.account a on a.id = e.account_id and a.code like 'goal:%'
     where t.kind = 'allocation' group by 1 having count(*) > 1) split`;

export async function readLedger({ sql }: Database): Promise<LedgerBooks> {
  const rows = await sql<BookedSource & { hasSource: boolean }>(SOURCES);
  const balances = await sql<{ code: string; minor: number }>(BALANCES);
  const unsealed = await sql<{ id: string }>(UNSEALED);
  const contributions = await sql<{ source: string; count: number; worth: string[] }>(CONTRIBUTIONS);
  const [split] = await sql<{ sales: number }>(SPLIT_SALES);
  const sources = rows.filter(({ hasSource }) => hasSource);
  const times = new Map(sources.map(({ type, id, postings }) => [`${type} ${id}`, postings]));
  return {
    sources,
    withoutSource: rows.filter(({ hasSource }) => !hasSource).map(({ type, id }) => `${type} ${id}`),
    balances: new Map(balances.map(({ code, minor }) => [code, minor])),
    unsealed: new Set(unsealed.map(({ id }) => id)),
    splitSales: split?.sales ?? 0,
    contributions: new Map(contributions.map(({ source, ...acts }) => [source, acts])),
    postings: (type, id) => times.get(`${type} ${id}`) ?? 0,
  };
}
