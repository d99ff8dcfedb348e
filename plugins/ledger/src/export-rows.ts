/**
 * The rows of a public export, one JSON object a line. First the accounts; then, period by period, the transfers and the
 * seal that closes them; then the transfers not sealed yet; then what each account holds; then the end.
 */
import type { Account } from "./domain/account.ts";
import type { Seal } from "./domain/seal.ts";
import type { Transfer } from "./domain/transfer.ts";
import { leafHash, metadataHash } from "./domain/transfer-text.ts";
import { sha256 } from "./sha256.ts";

export const FORMAT = "keepsake-ledger/1";

export interface TransferRow {
  readonly row: "transfer";
  /** 1, 2, 3 … through the whole file, so that a missing row is seen where it is missing. */
  readonly place: number;
  readonly id: string;
  readonly source: Transfer["source"];
  readonly occurredAt: string;
  readonly postedAt: string;
  readonly reverses: string | null;
  /** Account, unit, minor units; debits positive. */
  readonly legs: readonly (readonly [account: string, unit: string, amountMinor: string])[];
  /** Absent in an export without metadata; its hash is always there. */
  readonly metadata?: Transfer["metadata"];
  readonly metadataHash: string;
  readonly leaf: string;
}

export type ExportRow =
  | { readonly row: "ledger"; readonly format: string }
  | ({ readonly row: "account" } & Account)
  | TransferRow
  | ({ readonly row: "seal" } & Omit<Seal, "closedAt"> & { readonly closedAt: string })
  | { readonly row: "balance"; readonly account: string; readonly unit: string; readonly amountMinor: string }
  | { readonly row: "end"; readonly transfers: number; readonly seals: number; readonly accounts: number };

export function transferRow(transfer: Transfer, place: number, withMetadata: boolean): TransferRow {
  const hashOfMetadata = metadataHash(sha256, transfer.metadata);
  return {
    row: "transfer",
    place,
    id: transfer.id.toString(),
    source: transfer.source,
    occurredAt: transfer.occurredAt.toISOString(),
    postedAt: transfer.postedAt.toISOString(),
    reverses: transfer.reverses?.toString() ?? null,
    legs: transfer.legs.map(({ account, unit, amountMinor }) => [account, unit, amountMinor.toString()] as const),
    ...(withMetadata ? { metadata: transfer.metadata } : {}),
    metadataHash: hashOfMetadata,
    leaf: leafHash(sha256, transfer, hashOfMetadata),
  };
}

/** Throws on a row that is no transfer at all. */
export function transferFrom(row: TransferRow): Transfer {
  return {
    id: BigInt(row.id),
    source: row.source,
    occurredAt: new Date(row.occurredAt),
    postedAt: new Date(row.postedAt),
    reverses: row.reverses === null ? null : BigInt(row.reverses),
    legs: row.legs.map(([account, unit, amount]) => ({ account, unit, amountMinor: BigInt(amount) })),
    metadata: row.metadata ?? {},
  };
}
