/** Writes the books down line by line, as they stood at one moment, in the order in which the verifier reads them. */
import { onNormalSide } from "./domain/account.ts";
import { type ExportRow, FORMAT, transferRow } from "./export-rows.ts";
import type { LedgerStore, Snapshot } from "./postgres/ledger-store.ts";

export interface ExportOptions {
  /** Leaves the metadata out and keeps its hashes, so that the file still verifies. */
  readonly withoutMetadata?: boolean;
}

export async function* exportLines(store: LedgerStore, options: ExportOptions = {}): AsyncGenerator<string> {
  for await (const row of store.snapshot((books) => rowsOf(books, !options.withoutMetadata))) yield JSON.stringify(row);
}

async function* rowsOf(books: Snapshot, withMetadata: boolean): AsyncGenerator<ExportRow> {
  yield { row: "ledger", format: FORMAT };
  const accounts = await books.accounts();
  for (const { code, unit, normalSide, mayGoNegative } of accounts)
    yield { row: "account", code, unit, normalSide, mayGoNegative };

  let place = 0;
  const periods = await books.periods();
  for (const period of periods) {
    for await (const transfer of books.transfersOf(period)) yield transferRow(transfer, ++place, withMetadata);
    const { number, transferCount, root, previous, closedAt, hash } = period;
    yield { row: "seal", number, transferCount, root, previous, closedAt: closedAt.toISOString(), hash };
  }
  for await (const transfer of books.openTransfers(periods.at(-1))) yield transferRow(transfer, ++place, withMetadata);

  for (const account of accounts) {
    const held = onNormalSide(await books.balance(account), account.normalSide);
    yield { row: "balance", account: account.code, unit: account.unit, amountMinor: held.toString() };
  }
  yield { row: "end", transfers: place, seals: periods.length, accounts: accounts.length };
}
