/**
 * What is hashed of a transfer. The body is what the caller said; the leaf adds what the ledger said. Both are JSON arrays
 * in a fixed order, so that anybody can write them again from an export:
 *   body  [type, id, kind, version, occurredAt, metadataHash, reverses, [[account, unit, amount] …]]
 *   leaf  ["leaf", id, postedAt, body]
 * Times are ISO 8601 in UTC with milliseconds; 64-bit numbers are decimal text. Metadata enters by the hash of its canonical
 * JSON, so that an export may leave it out.
 */
import { canonicalJson } from "./canonical-json.ts";
import type { SourceKey, Transfer } from "./transfer.ts";

/** SHA-256 of a text in UTF-8, as small hexadecimal digits. Handed in, since the domain imports nothing. */
export type Hash = (text: string) => string;

type Body = Pick<Transfer, "occurredAt" | "reverses" | "legs"> & { source: Required<SourceKey> };

export function metadataHash(hash: Hash, metadata: Transfer["metadata"]): string {
  return hash(canonicalJson(metadata));
}

export function bodyText({ source, occurredAt, reverses, legs }: Body, hashOfMetadata: string): string {
  // JSON has one text for an array of texts and numbers; put together here it costs a third of one call for the whole.
  const legTexts = legs.map(({ account, unit, amountMinor }) => `[${text(account)},${text(unit)},"${amountMinor}"]`);
  const key = `${text(source.type)},${text(source.id)},${text(source.kind)},${text(source.version)}`;
  const undone = reverses === null ? "null" : `"${reverses}"`;
  return `[${key},"${occurredAt.toISOString()}",${text(hashOfMetadata)},${undone},[${legTexts.join(",")}]]`;
}

const text = (value: string | number): string => JSON.stringify(value);

export function leafText(transfer: Omit<Transfer, "metadata">, hashOfMetadata: string): string {
  const postedAt = transfer.postedAt.toISOString();
  return `["leaf","${transfer.id}","${postedAt}",${bodyText(transfer, hashOfMetadata)}]`;
}

export function leafHash(hash: Hash, transfer: Omit<Transfer, "metadata">, hashOfMetadata: string): string {
  return hash(leafText(transfer, hashOfMetadata));
}
