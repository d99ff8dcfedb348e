/**
 * Sealing and proving (L5): a period's transfers become the leaves of a Merkle root, chained to the seal before. Sealing
 * reads one snapshot and locks nothing; whoever commits later falls into the next period.
 */
import { NotSealed, UnknownTransfer } from "./domain/errors.ts";
import { inclusionPath, MerkleRoot, type ProofStep, rootFromPath } from "./domain/merkle.ts";
import { FIRST_PREVIOUS, type Seal, sealHash } from "./domain/seal.ts";
import type { SourceKey, Transfer } from "./domain/transfer.ts";
import { leafHash, metadataHash } from "./domain/transfer-text.ts";
import { type TransferRow, transferFrom, transferRow } from "./export-rows.ts";
import type { LedgerStore } from "./postgres/ledger-store.ts";
import { sha256 } from "./sha256.ts";

/** That one transfer is in one sealed period: checked by `verifyProof`, with nothing but this. */
export interface InclusionProof {
  readonly transfer: TransferRow;
  readonly path: readonly ProofStep[];
  readonly seal: Seal;
}

const leafOf = (transfer: Transfer) => leafHash(sha256, transfer, metadataHash(sha256, transfer.metadata));

export interface SealOptions {
  /** The seal is written down and not committed; nothing stays of it when this throws. */
  readonly beforeCommit?: () => Promise<void>;
}

export function sealPeriod(store: LedgerStore, { beforeCommit }: SealOptions = {}): Promise<Seal | null> {
  return store.closePeriod(async ({ closedAt }, last, members) => {
    const tree = new MerkleRoot(sha256);
    for await (const transfer of members) tree.add(leafOf(transfer));
    const body = {
      number: (last?.number ?? 0) + 1,
      transferCount: tree.count,
      root: tree.root(),
      previous: last?.hash ?? FIRST_PREVIOUS,
      closedAt,
    };
    return { ...body, hash: sealHash(sha256, body) };
  }, beforeCommit);
}

export async function proveTransfer(store: LedgerStore, key: Required<SourceKey>): Promise<InclusionProof> {
  const transfer = await store.transfer(key);
  if (!transfer) throw new UnknownTransfer(`There is no transfer for ${Object.values(key).join(" ")}.`);
  const number = await store.periodNumberOf(transfer.id);
  const period = (await store.periods()).find((each) => each.number === number);
  if (!period) throw new NotSealed(`Transfer ${transfer.id} is not in a sealed period yet.`);
  const leaves: string[] = [];
  let place = -1;
  for await (const member of store.transfersOf(period)) {
    if (member.id === transfer.id) place = leaves.length;
    leaves.push(leafOf(member));
  }
  const { transferCount, root, previous, closedAt, hash } = period;
  return {
    transfer: transferRow(transfer, place + 1, true),
    path: inclusionPath(sha256, leaves, place),
    seal: { number: period.number, transferCount, root, previous, closedAt, hash },
  };
}

/** True when the transfer, as it is written there, is under the seal. That the seal is ours, its published hash says. */
export function verifyProof({ transfer: row, path, seal }: InclusionProof): boolean {
  const transfer = transferFrom(row);
  const leaf = leafHash(sha256, transfer, metadataHash(sha256, transfer.metadata));
  const isSealed = sealHash(sha256, seal) === seal.hash;
  return isSealed && leaf === row.leaf && rootFromPath(sha256, leaf, path) === seal.root;
}
