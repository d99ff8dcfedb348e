import type { Transfer } from "../domain/transfer.ts";
import { BEYOND_EVERY_ID, type HeadRow, headFrom, type Queryable } from "./transfer-store.ts";

/** Debits positive. The last sealed period has a total for the account; only what came after it is summed. */
export async function balanceNow(on: Queryable, accountId: number): Promise<bigint> {
  const [row] = await on.query<[{ balance: string }]>("select ledger.balance($1) as balance", [accountId]);
  return BigInt(row.balance);
}

/**
 * The sum of what was posted until a moment. The start is the last period that was all posted by then; the end is the
 * first that closed after it, since whatever got its id later also got a later time.
 */
const AT = `
  with base as materialized (
    select number, through_id, holes from ledger.period where last_posted_at <= $2 order by number desc limit 1
  ), beyond as materialized (
    select through_id from ledger.period where closed_at > $2 order by number limit 1
  )
  select coalesce((select balance_minor from ledger.period_balance
                    where account_id = $1 and period_number <= (select number from base)
                    order by period_number desc limit 1), 0)
       + coalesce((select sum(e.amount_minor) from ledger.entry e join ledger.transfer t on t.id = e.transfer_id
                    where e.account_id = $1 and e.transfer_id > coalesce((select through_id from base), 0)
                      and e.transfer_id <= coalesce((select through_id from beyond), 9223372036854775807)
                      and t.posted_at <= $2), 0)
       + coalesce((select sum(e.amount_minor) from base cross join unnest(base.holes) hole
                     join ledger.entry e on e.account_id = $1
                      and e.transfer_id >= lower(hole) and e.transfer_id < upper(hole)
                     join ledger.transfer t on t.id = e.transfer_id
                    where t.posted_at <= $2), 0) as balance`;

export async function balanceAt(on: Queryable, accountId: number, moment: Date): Promise<bigint> {
  const [row] = await on.query<[{ balance: string }]>(AT, [accountId, moment]);
  return BigInt(row.balance);
}

export interface StoredLine extends Omit<Transfer, "id" | "legs"> {
  readonly transferId: bigint;
  /** Debits positive, as is the balance after this line and all with a smaller id. */
  readonly amountMinor: bigint;
  readonly balanceMinor: bigint;
}

/** One line a transfer, newest first. The balance is reckoned once, up to the newest line, and then taken back line by line. */
const LINES = `
  with page as materialized (
    select transfer_id, sum(amount_minor) as amount from ledger.entry
     where account_id = $1 and transfer_id < $2 group by transfer_id order by transfer_id desc limit $3
  ), newest as materialized (
    select max(transfer_id) as id from page
  ), base as materialized (
    select number, through_id, holes from ledger.period
     where through_id <= (select id from newest) order by number desc limit 1
  ), top as materialized (
    select coalesce((select balance_minor from ledger.period_balance
                      where account_id = $1 and period_number <= (select number from base)
                      order by period_number desc limit 1), 0)
         + coalesce((select sum(amount_minor) from ledger.entry
                      where account_id = $1 and transfer_id > coalesce((select through_id from base), 0)
                        and transfer_id <= (select id from newest)), 0)
         + coalesce((select sum(e.amount_minor) from base cross join unnest(base.holes) hole
                       join ledger.entry e on e.account_id = $1
                        and e.transfer_id >= lower(hole) and e.transfer_id < upper(hole)), 0) as balance
  )
  select t.id, t.source_type, t.source_id, t.kind, t.version, t.occurred_at, t.posted_at, t.metadata, t.reverses,
         page.amount, top.balance + page.amount - sum(page.amount) over (order by page.transfer_id desc) as balance
    from page join ledger.transfer t on t.id = page.transfer_id cross join top
   order by page.transfer_id desc`;

interface LineRow extends HeadRow {
  amount: string;
  balance: string;
}

export async function statementLines(
  on: Queryable,
  accountId: number,
  { before, limit }: { before: bigint | undefined; limit: number },
): Promise<StoredLine[]> {
  const rows = await on.query<LineRow[]>(LINES, [accountId, (before ?? BEYOND_EVERY_ID).toString(), limit]);
  return rows.map((row) => ({
    transferId: BigInt(row.id),
    ...headFrom(row),
    amountMinor: BigInt(row.amount),
    balanceMinor: BigInt(row.balance),
  }));
}
