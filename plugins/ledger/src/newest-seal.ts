/** Reckons the newest seal again, on a connection of whoever watches over the books (L5). */
import { MerkleRoot } from "./domain/merkle.ts";
import { sealHash } from "./domain/seal.ts";
import { leafHash, metadataHash } from "./domain/transfer-text.ts";
import { type HeadRow, headFrom } from "./postgres/transfer-store.ts";
import { sha256 } from "./sha256.ts";

/** Reads, without parameters, on a connection that may read the schema. */
export type Ask = <Row>(sql: string) => Promise<Row[]>;

/** A larger period is left to the verifier, which reads an export a line at a time. */
const LARGEST_PERIOD = 50_000;

const NEWEST = `
  select number, encode(root, 'hex') as root, encode(previous_hash, 'hex') as previous, encode(hash, 'hex') as hash, closed_at, transfer_count <= ${LARGEST_PERIOD} as is_small
    from ledger.period order by number desc limit 1`;

const MEMBERS = `
  select t.id, t.source_type, t.source_id, t.kind, t.version, t.occurred_at, t.posted_at, t.metadata, t.reverses,
         (select json_agg(json_build_array(a.code, a.unit, e.amount_minor::text) order by e.position)
            from ledger.entry e join ledger.account a on a.id = e.account_id where e.transfer_id = t.id) as legs
    from (select members from ledger.period order by number desc limit 1) newest
   cross join unnest(newest.members) member
    join ledger.transfer t on t.id >= lower(member) and t.id < upper(member)
   order by t.id`;

interface SealRow {
  number: number;
  root: string;
  previous: string;
  hash: string;
  closed_at: Date;
  is_small: boolean;
}

interface MemberRow extends HeadRow {
  legs: [account: string, unit: string, amountMinor: string][] | null;
}

/** @returns the newest seal's number when its transfers make another one; null when all is well. */
export async function wrongNewestSeal(ask: Ask): Promise<number | null> {
  const [seal] = await ask<SealRow>(NEWEST);
  if (!seal?.is_small) return null;
  const tree = new MerkleRoot(sha256);
  for (const row of await ask<MemberRow>(MEMBERS)) tree.add(leafOf(row));
  const { number, previous, hash, closed_at: closedAt } = seal;
  const body = { number, transferCount: tree.count, root: tree.root(), previous, closedAt };
  return body.root === seal.root && sealHash(sha256, body) === hash ? null : number;
}

function leafOf(row: MemberRow): string {
  const legs = (row.legs ?? []).map(([account, unit, amount]) => ({ account, unit, amountMinor: BigInt(amount) }));
  const transfer = { id: BigInt(row.id), ...headFrom(row), legs };
  return leafHash(sha256, transfer, metadataHash(sha256, transfer.metadata));
}
