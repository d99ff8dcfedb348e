import type { DataSource } from "typeorm";
import { byKey, type PostedLeg, type Receipt, type Transfer } from "../domain/transfer.ts";
import type { AccountStore } from "./account-store.ts";
import { inDatabase } from "./database-errors.ts";

export interface Posting extends Omit<Transfer, "id" | "postedAt"> {
  /** Of the body; the same key with another one is a conflict. */
  readonly bodyHash: string;
}

/** One statement and one round trip, whatever the size of the batch. All or nothing. */
export async function postAll(
  source: DataSource,
  accounts: AccountStore,
  postings: readonly Posting[],
): Promise<Receipt[]> {
  // In the order of their keys, so that two batches with the same keys never wait for each other in a circle.
  const ordered = postings
    .map((posting, turn) => ({ posting, turn }))
    .sort((a, b) => byKey(a.posting.source, b.posting.source));
  const legs = ordered.flatMap(({ posting }, index) =>
    posting.legs.map((leg, position) => [
      index + 1,
      position,
      accounts.get(leg.account).id,
      leg.amountMinor.toString(),
    ]),
  );
  const parameters = [
    JSON.stringify(ordered.map(({ posting }) => row(posting))),
    JSON.stringify(legs),
    floorsOf(
      accounts,
      ordered.flatMap(({ posting }) => posting.legs),
    ),
  ];
  const rows = await inDatabase(() =>
    source.query<{ turn: number; id: string; posted_at: Date }[]>(
      "select turn, id, posted_at from ledger.post($1, $2, $3)",
      parameters,
    ),
  );
  const receipts: Receipt[] = [];
  for (const { turn, id, posted_at } of rows) {
    const { posting, turn: asked } = ordered[turn - 1] as (typeof ordered)[number];
    receipts[asked] = { id: BigInt(id), source: posting.source, postedAt: posted_at };
  }
  return receipts;
}

function row({ source, legs, bodyHash, reverses, occurredAt, metadata }: Posting): unknown[] {
  const { type, id, kind, version } = source;
  return [type, id, kind, version, legs.length, bodyHash, reverses?.toString() ?? null, occurredAt, metadata];
}

/** Accounts that have a floor and fall: they are locked before anything is written. */
function floorsOf(accounts: AccountStore, legs: readonly PostedLeg[]): number[] {
  const floors = new Set<number>();
  for (const { account, amountMinor } of legs) {
    const { id, mayGoNegative, normalSide } = accounts.get(account);
    if (!mayGoNegative && amountMinor < 0n === (normalSide === "debit")) floors.add(id);
  }
  return [...floors];
}
