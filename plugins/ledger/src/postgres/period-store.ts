import type { DataSource, EntityManager, QueryRunner } from "typeorm";
import { periodEntity, type StoredPeriod } from "./entities.ts";
import type { Queryable } from "./transfer-store.ts";

/** A moment of the books: every id up to `throughId` had been drawn by a transaction with a number when it was taken. */
export interface Closing {
  readonly closedAt: Date;
  readonly throughId: string;
}

/** What a period that closes here would hold; `members` may be empty. */
export interface PeriodDraft
  extends Pick<StoredPeriod, "throughId" | "members" | "holes" | "snapshotEnd" | "closedAt"> {
  readonly transferCount: number;
  readonly lastPostedAt: Date | null;
}

/** Read before the snapshot, never in it, and the time before the id: whatever draws a later id gets a later time. */
export async function closing(on: Queryable): Promise<Closing> {
  const [time] = await on.query<[{ closed_at: Date }]>("select ledger.posting_time()::timestamptz(3) as closed_at");
  const [drawn] = await on.query<[{ through_id: string }]>(
    "select case when is_called then last_value else 0 end as through_id from ledger.transfer_id",
  );
  return { closedAt: time.closed_at, throughId: drawn.through_id };
}

/**
 * Membership that is safe against those who commit late, without a lock. Ids drawn and not to be seen in this snapshot are
 * holes: their transactions may still commit. A later period takes those that did. A hole is given up once every
 * transaction that could fill it has ended: its number was below `snapshot_end` of the period that noted the hole, which is
 * the sealing transaction's own number, drawn after `through_id` was read. The snapshot's own end would not do: it lies behind
 * the last transaction that has ended, and one that still runs may well be beyond it.
 */
const DRAFT = `
  with previous as materialized (
    select coalesce(max(through_id), 0) as through_id, coalesce(max(holes::text), '{}')::int8multirange as holes,
           max(snapshot_end::text)::xid8 as snapshot_end
      from (select * from ledger.period order by number desc limit 1) last
  ), old_holes as materialized (
    select case when pg_snapshot_xmin(pg_current_snapshot()) >= snapshot_end then '{}'::int8multirange else holes end
           as alive, holes from previous
  ), late as materialized (
    select t.id, t.posted_at from old_holes cross join unnest(old_holes.holes) hole
      join ledger.transfer t on t.id >= lower(hole) and t.id < upper(hole)
  ), fresh as materialized (
    select t.id, t.posted_at from ledger.transfer t
     where t.id > (select through_id from previous) and t.id <= $1
  ), gaps as materialized (
    select range_agg(int8range(before, after, '()')) filter (where after > before + 1) as ranges from (
      select id as after, lag(id, 1, (select through_id from previous)) over (order by id) as before from fresh
      union all
      select $1::bigint + 1, coalesce(max(id), (select through_id from previous)) from fresh
    ) neighbours
  ), filled as materialized (
    select coalesce(range_agg(int8range(id, id, '[]')), '{}'::int8multirange) as ranges from late
  ), result as materialized (
    select coalesce(gaps.ranges, '{}'::int8multirange) + (old_holes.alive - filled.ranges) as holes
      from gaps, old_holes, filled
  )
  select result.holes::text as holes,
         (previous.holes + int8multirange(int8range(previous.through_id, $1::bigint, '(]')) - result.holes)::text as members,
         pg_current_xact_id()::text as snapshot_end,
         (select count(*) from late) + (select count(*) from fresh) as transfer_count,
         greatest((select max(posted_at) from late), (select max(posted_at) from fresh),
                  (select max(last_posted_at) from ledger.period)) as last_posted_at
    from previous, result`;

export async function draftPeriod(on: Queryable, { closedAt, throughId }: Closing): Promise<PeriodDraft> {
  const [row] = await on.query<
    [{ holes: string; members: string; snapshot_end: string; transfer_count: string; last_posted_at: Date | null }]
  >(DRAFT, [throughId]);
  return {
    closedAt,
    throughId,
    members: row.members,
    holes: row.holes,
    snapshotEnd: row.snapshot_end,
    transferCount: Number(row.transfer_count),
    lastPostedAt: row.last_posted_at,
  };
}

/** The period and what each account that moved in it holds at its end. */
export async function writePeriod(on: EntityManager, period: StoredPeriod): Promise<void> {
  await on.insert(periodEntity, period);
  await on.query(
    `insert into ledger.period_balance (account_id, period_number, balance_minor)
     select moved.account_id, $2, moved.amount + coalesce((
              select balance_minor from ledger.period_balance earlier
               where earlier.account_id = moved.account_id order by period_number desc limit 1), 0)
       from (select e.account_id, sum(e.amount_minor) as amount
               from unnest($1::int8multirange) r
               join ledger.entry e on e.transfer_id >= lower(r) and e.transfer_id < upper(r)
              group by e.account_id) moved
      order by moved.account_id`,
    [period.members, period.number],
  );
}

export function lastPeriod(on: EntityManager): Promise<StoredPeriod | null> {
  return on.findOne(periodEntity, { where: {}, order: { number: "DESC" } });
}

export function allPeriods(on: EntityManager): Promise<StoredPeriod[]> {
  return on.find(periodEntity, { order: { number: "ASC" } });
}

export async function periodNumberOf(on: Queryable, transferId: bigint): Promise<number | undefined> {
  const [row] = await on.query<{ number: number }[]>("select number from ledger.period where members @> $1::bigint", [
    transferId.toString(),
  ]);
  return row?.number;
}

/** One look at the books that does not move, on a connection of its own. */
export async function inSnapshot<Result>(
  source: DataSource,
  work: (on: QueryRunner) => Promise<Result>,
): Promise<Result> {
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction("REPEATABLE READ");
    const result = await work(runner);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {});
    throw error;
  } finally {
    await runner.release();
  }
}
