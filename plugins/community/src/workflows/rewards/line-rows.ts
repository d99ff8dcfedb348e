import type { Stretch } from "../../domain/provenance";

/** A reward and money that lie beside each other; minor units as decimal text. */
export interface LineRow {
  outlay_id: string | null;
  outlay_start: string | null;
  outlay_end: string | null;
  income_id: string | null;
  income_start: string | null;
  income_end: string | null;
}

/** What lies beside two others stands in two rows. */
export const outlaysOf = (rows: readonly LineRow[]) =>
  stretches(rows.map((row) => [row.outlay_id, row.outlay_start, row.outlay_end]));

export const incomesOf = (rows: readonly LineRow[]) =>
  stretches(rows.map((row) => [row.income_id, row.income_start, row.income_end]));

function stretches(rows: readonly (readonly [string | null, string | null, string | null])[]): Stretch[] {
  const found = new Map<string, Stretch>();
  for (const [id, start, end] of rows)
    if (id !== null && start !== null && end !== null)
      found.set(id, { id, startMinor: BigInt(start), endMinor: BigInt(end) });
  return [...found.values()];
}

export const lengthOf = (all: readonly Stretch[]): bigint =>
  all.reduce((sum, { startMinor, endMinor }) => sum + endMinor - startMinor, 0n);

export const totalOf = (parts: readonly { readonly minor: bigint }[]): bigint =>
  parts.reduce((sum, { minor }) => sum + minor, 0n);
