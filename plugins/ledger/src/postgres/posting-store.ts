import type { Pool } from "pg";
import { keyText, type PostedLeg, type Receipt, type Transfer } from "../domain/transfer.ts";
import type { AccountStore } from "./account-store.ts";
import {
  byteaArray,
  int2Array,
  int4Array,
  int8Array,
  jsonbArray,
  textArray,
  timestamptzArray,
} from "./binary-array.ts";
import { inDatabase } from "./database-errors.ts";

export interface Posting extends Omit<Transfer, "id" | "postedAt" | "metadata"> {
  /** JSON. */
  readonly metadata: string;
  /** Of the body; the same key with another one is a conflict. */
  readonly bodyHash: string;
}

/** Prepared once a connection, by its name. */
const POST = {
  name: "ledger.post",
  text: `select ids, at, posted from ledger.post(
    $1::text[], $2::text[], $3::text[], $4::int[], $5::smallint[], $6::bytea[], $7::bigint[], $8::timestamptz[],
    $9::jsonb[], $10::int[], $11::smallint[], $12::int[], $13::bigint[], $14::int[])`,
};

interface PostedRow {
  ids: string[];
  at: Date;
  /** When those were posted that were there already. */
  posted: (Date | null)[] | null;
}

/** One statement and one round trip, whatever the size of the batch. All or nothing. */
export async function postAll(pool: Pool, accounts: AccountStore, postings: readonly Posting[]): Promise<Receipt[]> {
  // In the order of their keys, so that two batches with the same keys never wait for each other in a circle.
  const ordered = postings
    .map((posting, turn) => ({ posting, turn, key: keyText(posting.source) }))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  const values = valuesOf(
    accounts,
    ordered.map(({ posting }) => posting),
  );
  const { rows } = await inDatabase(() => pool.query<PostedRow>({ ...POST, values }));
  const { ids, at, posted } = rows[0] as PostedRow;
  const receipts: Receipt[] = [];
  for (const [index, { posting, turn }] of ordered.entries())
    receipts[turn] = { id: BigInt(ids[index] as string), source: posting.source, postedAt: posted?.[index] ?? at };
  return receipts;
}

function valuesOf(accounts: AccountStore, postings: readonly Posting[]): unknown[] {
  const turns: number[] = [];
  const positions: number[] = [];
  const accountIds: number[] = [];
  const amounts: bigint[] = [];
  const floors = new Set<number>();
  for (const [at, { legs }] of postings.entries())
    for (const [position, leg] of legs.entries()) {
      const account = accounts.get(leg.account);
      turns.push(at + 1);
      positions.push(position);
      accountIds.push(account.id);
      amounts.push(leg.amountMinor);
      if (mayFallTooFar(account, leg)) floors.add(account.id);
    }
  return [
    textArray(postings.map(({ source }) => source.type)),
    textArray(postings.map(({ source }) => source.id)),
    textArray(postings.map(({ source }) => source.kind)),
    int4Array(postings.map(({ source }) => source.version)),
    int2Array(postings.map(({ legs }) => legs.length)),
    byteaArray(postings.map(({ bodyHash }) => bodyHash)),
    int8Array(postings.map(({ reverses }) => reverses ?? null)),
    timestamptzArray(postings.map(({ occurredAt }) => occurredAt)),
    jsonbArray(postings.map(({ metadata }) => metadata)),
    int4Array(turns),
    int2Array(positions),
    int4Array(accountIds),
    int8Array(amounts),
    int4Array([...floors]),
  ];
}

/** Accounts that have a floor and fall are locked before anything is written. */
const mayFallTooFar = (
  { mayGoNegative, normalSide }: ReturnType<AccountStore["get"]>,
  { amountMinor }: PostedLeg,
): boolean => !mayGoNegative && amountMinor < 0n === (normalSide === "debit");
