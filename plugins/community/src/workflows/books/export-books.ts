import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { toMajorUnits } from "../../domain/minor-units";
import { openBooks } from "./books";

export type ExportFormat = "ndjson" | "csv";

/** Each export keeps a connection and a snapshot of the database until its reader has finished. */
const MOST_AT_ONCE = 2;
let underWay = 0;

/**
 * The whole books, a line at a time and without line ends: as NDJSON what `ledger verify` takes, as CSV a row for each leg.
 * @param send ends when its reader has them all, or has gone.
 * @throws DomainError `export_busy`
 */
export async function exportBooks(
  container: MedusaContainer,
  format: ExportFormat,
  send: (lines: AsyncIterable<string>) => Promise<void>,
): Promise<void> {
  if (underWay >= MOST_AT_ONCE)
    throw new DomainError("unavailable", "export_busy", "Others are reading the books; try again in a minute");
  // Before anything is waited for: many may ask at the same moment.
  underWay += 1;
  try {
    const { ledger } = await openBooks(container);
    const lines = ledger.export();
    await send(format === "csv" ? csvOf(lines) : lines);
  } finally {
    underWay -= 1;
  }
}

const COLUMNS = [
  ...["transfer_id", "source_type", "source_id", "kind", "version", "occurred_at", "posted_at", "reverses"],
  ...["account", "unit", "amount_minor", "amount"],
];

interface TransferLine {
  row: string;
  id: string;
  source: { type: string; id: string; kind: string; version: number };
  occurredAt: string;
  postedAt: string;
  reverses: string | null;
  legs: [account: string, unit: string, amountMinor: string][];
}

async function* csvOf(lines: AsyncIterable<string>): AsyncGenerator<string> {
  yield COLUMNS.join(",");
  for await (const line of lines) {
    if (!line.startsWith('{"row":"transfer"')) continue;
    const { id, source, occurredAt, postedAt, reverses, legs } = JSON.parse(line) as TransferLine;
    const head = [id, source.type, source.id, source.kind, source.version, occurredAt, postedAt, reverses ?? ""];
    for (const [account, unit, minor] of legs)
      yield [...head, account, unit, minor, majorOf(minor, unit)].map(cell).join(",");
  }
}

/** Points and other things that are counted have no parts. */
const majorOf = (minor: string, unit: string) => (unit.length === 3 ? toMajorUnits(BigInt(minor), unit) : minor);

/** A text that a spreadsheet would take for a formula is marked as text; a negative number is none. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
