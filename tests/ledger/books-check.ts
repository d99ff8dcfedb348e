import type { Ledger, TransferRow } from "@keepsake/ledger";
import { verifyExport } from "@keepsake/ledger";
import type pg from "pg";
import { expect } from "vitest";
import type { Random } from "../faults/random.ts";
import { ACCOUNTS } from "./accounts.ts";
import type { BooksModel } from "./books-model.ts";
import { exportedLines, rowsOf } from "./exported.ts";

const onSide = (signed: bigint, side: "debit" | "credit") => (side === "debit" ? signed : -signed);

/** L1, L2 and L5, after whatever has happened. `seen` keeps every row there ever was. */
export async function checkBooks(
  ledger: Ledger,
  database: pg.Client,
  model: BooksModel,
  seen: Map<string, string>,
  random: Random,
): Promise<void> {
  const { rows: unbalanced } = await database.query(
    `select transfer_id from ledger.entry e join ledger.account a on a.id = e.account_id
      group by transfer_id, unit having sum(amount_minor) <> 0`,
  );
  expect(unbalanced, "L1").toEqual([]);

  const lines = await exportedLines(ledger);
  expect(await verifyExport(lines), "L5").toMatchObject({ isSound: true, wrong: null, transfers: model.posted.length });
  const rows = rowsOf(lines);
  const now = new Map(
    rows.filter((row): row is TransferRow => row.row === "transfer").map((row) => [row.id, row.leaf]),
  );
  for (const [id, leaf] of seen) expect(now.get(id), `L2: transfer ${id}`).toBe(leaf);
  for (const [id, leaf] of now) seen.set(id, leaf);
  expect([...now.keys()].sort(), "the model").toEqual(model.posted.map(({ receipt }) => receipt.id.toString()).sort());

  const held = new Map(rows.flatMap((row) => (row.row === "balance" ? [[row.account, BigInt(row.amountMinor)]] : [])));
  for (const { code, normalSide } of ACCOUNTS)
    expect(held.get(code), `L5: ${code}`).toBe(onSide(model.balances.get(code) as bigint, normalSide));
  const moment = model.past.length > 0 ? random.pick(model.past) : undefined;
  for (let turn = 0; moment && turn < 4; turn++) {
    const { code, normalSide } = random.pick(ACCOUNTS);
    const then = await ledger.balance(code, { at: moment.at });
    expect(then.amountMinor, `${code} at ${moment.at.toISOString()}`).toBe(
      onSide(moment.balances.get(code) as bigint, normalSide),
    );
  }
  await checkStatement(ledger, model, random);
}

/** Page by page, each line's balance is the sum of all before it. */
async function checkStatement(ledger: Ledger, model: BooksModel, random: Random): Promise<void> {
  const { code, normalSide } = random.pick(ACCOUNTS);
  let expected = onSide(model.balances.get(code) as bigint, normalSide);
  let before: bigint | undefined;
  for (;;) {
    const page = await ledger.statement(code, { before, limit: 7 });
    for (const { amountMinor, balanceMinor } of page) {
      expect(balanceMinor, `statement of ${code}`).toBe(expected);
      expected -= amountMinor;
    }
    if (page.length < 7) break;
    before = page.at(-1)?.transferId;
  }
  expect(expected, `statement of ${code} begins at nothing`).toBe(0n);
}
