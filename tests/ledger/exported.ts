import type { ExportRow, Ledger } from "@keepsake/ledger";

/** A small ledger's whole export, line by line. */
export async function exportedLines(ledger: Ledger): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of ledger.export()) lines.push(line);
  return lines;
}

export const rowsOf = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as ExportRow);
