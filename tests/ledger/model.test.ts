import { createLedger } from "@keepsake/ledger";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Random } from "../faults/random.ts";
import { ACCOUNTS } from "./accounts.ts";
import { checkBooks } from "./books-check.ts";
import { BooksModel } from "./books-model.ts";
import { operate } from "./books-operations.ts";
import { type LedgerServer, openServer } from "./ledger-database.ts";

const isLong = process.env.LEDGER_LONG === "1";
const SEQUENCES = Number(process.env.LEDGER_SEQUENCES ?? (isLong ? 2000 : 50));
const OPERATIONS = isLong ? 100 : 50;
const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);

let server: LedgerServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server?.stop());

/** A fresh ledger, random operations, and all invariants after each. */
async function runSequence(seed: number): Promise<void> {
  const random = new Random(seed);
  const url = await server.open();
  const ledger = await createLedger({ databaseUrl: url, largestPool: 2, migrates: false });
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  const model = new BooksModel();
  const seen = new Map<string, string>();
  const history: string[] = [];
  try {
    await ledger.openAccounts(ACCOUNTS);
    for (let turn = 1; turn <= OPERATIONS; turn++) {
      history.push(await operate(ledger, model, random, turn));
      await checkBooks(ledger, database, model, seen, random);
    }
  } catch (error) {
    throw new Error(`SEED=${seed} LEDGER_SEQUENCES=1, after ${history.join(", ")}`, { cause: error });
  } finally {
    await Promise.all([database.end(), ledger.close()]);
    await server.drop(url);
  }
}

it(
  `keeps L1, L2 and L5 in ${SEQUENCES} random histories of ${OPERATIONS} operations`,
  async () => {
    console.log(`ledger histories: seed ${SEED}`);
    let next = 0;
    const worker = async () => {
      while (next < SEQUENCES) await runSequence(SEED + next++);
    };
    await Promise.all([worker(), worker()]);
    expect(next).toBe(SEQUENCES);
  },
  isLong ? 6 * 3_600_000 : 600_000,
);
