import type { SourceKey, Transfer } from "../domain/transfer.ts";
import type { AccountStore } from "./account-store.ts";

/** A connection pool, or one transaction of it. */
export interface Queryable {
  query<Rows>(sql: string, parameters?: unknown[]): Promise<Rows>;
}

/** A transfer without its legs. */
export interface HeadRow {
  id: string;
  source_type: string;
  source_id: string;
  kind: string;
  version: number;
  occurred_at: Date;
  posted_at: Date;
  metadata: Transfer["metadata"];
  reverses: string | null;
}

interface TransferRow extends HeadRow {
  legs: [account: string, amount: string][];
}

const COLUMNS = `t.id, t.source_type, t.source_id, t.kind, t.version, t.occurred_at, t.posted_at, t.metadata, t.reverses,
  (select json_agg(array[e.account_id::text, e.amount_minor::text] order by e.position)
     from ledger.entry e where e.transfer_id = t.id) as legs`;

/** Bounds the memory of everything that walks over the books. */
const PAGE = 1000;

export async function transferOf(on: Queryable, accounts: AccountStore, key: Required<SourceKey>) {
  const rows = await on.query<TransferRow[]>(
    `select ${COLUMNS} from ledger.transfer t where source_type = $1 and source_id = $2 and kind = $3 and version = $4`,
    [key.type, key.id, key.kind, key.version],
  );
  return (await transfersFrom(rows, accounts))[0];
}

export const BEYOND_EVERY_ID = 2n ** 63n - 1n;

export interface LatestAsked {
  before: bigint | undefined;
  limit: number;
  /** Accounts of which one has a leg; undefined: whatever there is. */
  accountIds?: readonly number[] | undefined;
}

/** A statement's page of each of these accounts, and of all of them together the newest. */
const TOUCHING = `t.id in (
  select own.transfer_id from unnest($3::int[]) touched (account_id)
   cross join lateral (select e.transfer_id from ledger.entry e
                        where e.account_id = touched.account_id and e.transfer_id < $1
                        order by e.transfer_id desc limit $2) own)`;

export async function latestTransfers(
  on: Queryable,
  accounts: AccountStore,
  { before = BEYOND_EVERY_ID, limit, accountIds }: LatestAsked,
): Promise<Transfer[]> {
  const rows = await on.query<TransferRow[]>(
    `select ${COLUMNS} from ledger.transfer t where ${accountIds ? TOUCHING : "t.id < $1"} order by t.id desc limit $2`,
    [before.toString(), limit, ...(accountIds ? [accountIds] : [])],
  );
  return transfersFrom(rows, accounts);
}

/** All transfers whose id is in the ranges, by id, a page at a time. */
export async function* transfersWithin(
  on: Queryable,
  accounts: AccountStore,
  idRanges: string,
): AsyncGenerator<Transfer> {
  for (let after = "-1"; ; ) {
    const rows = await on.query<TransferRow[]>(
      `select ${COLUMNS} from ledger.transfer t
        where t.id > $2 and t.id >= lower($1::int8multirange)
          and (upper_inf($1::int8multirange) or t.id < upper($1::int8multirange))
          and $1::int8multirange @> t.id
        order by t.id limit ${PAGE}`,
      [idRanges, after],
    );
    yield* await transfersFrom(rows, accounts);
    if (rows.length < PAGE) return;
    after = (rows.at(-1) as TransferRow).id;
  }
}

async function transfersFrom(rows: readonly TransferRow[], accounts: AccountStore): Promise<Transfer[]> {
  const accountOf = await accounts.ofIds(rows.flatMap(({ legs }) => legs.map(([id]) => Number(id))));
  return rows.map((row) => ({
    id: BigInt(row.id),
    ...headFrom(row),
    legs: row.legs.map(([id, amount]) => {
      const { code, unit } = accountOf(Number(id));
      return { account: code, unit, amountMinor: BigInt(amount) };
    }),
  }));
}

export function headFrom(row: HeadRow): Omit<Transfer, "id" | "legs"> {
  return {
    source: { type: row.source_type, id: row.source_id, kind: row.kind, version: row.version },
    occurredAt: row.occurred_at,
    postedAt: row.posted_at,
    metadata: row.metadata,
    reverses: row.reverses === null ? null : BigInt(row.reverses),
  };
}
