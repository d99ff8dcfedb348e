import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLedger, type Ledger } from "@keepsake/ledger";
import pg from "pg";
import { startPostgres } from "../../backend/launcher/postgres/start.ts";
import { ACCOUNTS, BARE_SCHEMA, fillTo, GOALS, shrinkTo } from "./ledger/fill.ts";
import { bareRate, ledgerRate } from "./ledger/rates.ts";
import { showSpread, spreadOf } from "./statistics.ts";
import { table } from "./table.ts";

/**
 * `npm run bench:ledger [-- --large]`: postings a second beside the bare limit of the same database, and reads, as the ledger
 * grows. The goal is half of the limit or more, and the same at every size (± 15 %).
 */
const SIZES = (
  process.env.BENCH_SIZES ?? (process.argv.includes("--large") ? "10000,1000000,5000000" : "10000,1000000")
)
  .split(",")
  .map(Number);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const CONNECTIONS = [1, 8, 32];
const BATCHES = [1, 100];
const READS = 200;

const folder = mkdtempSync(join(tmpdir(), "keepsake-ledger-bench-"));
// Postgres may have to run as another user, who must be able to enter.
chmodSync(folder, 0o755);
const postgres = await startPostgres({ dataDir: join(folder, "data"), say: console.log });
try {
  const database = new pg.Client({ connectionString: postgres.url });
  // What ends the server early is told by what failed first.
  database.on("error", () => {});
  await database.connect();
  const ledger = await createLedger({ databaseUrl: postgres.url });
  await ledger.openAccounts(ACCOUNTS);
  await database.query(BARE_SCHEMA);
  const writes: string[][] = [];
  const reads: string[][] = [];
  for (const size of SIZES) {
    await timed(`${size} transfers are there`, () => fillTo(database, size));
    await timed("they are sealed", () => ledger.seal());
    reads.push(...(await measureReads(ledger, size)));
    writes.push(...(await measureWrites(database, size)));
  }
  await database.end();
  await ledger.close();
  const head = ["transfers there", "connections", "batch", "ledger/s", "bare/s", "ratio"];
  console.log(`\n${table(head, writes)}\n\n${table(["transfers there", "read", "ms: median (min–max)"], reads)}`);
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Ours and the limit take turns, so that whatever else the machine does strikes both. */
async function measureWrites(database: pg.Client, size: number): Promise<string[][]> {
  const rows: string[][] = [];
  for (const connections of CONNECTIONS) {
    const ledger = await createLedger({ databaseUrl: postgres.url, largestPool: connections, migrates: false });
    for (const batch of BATCHES) {
      const ours: number[] = [];
      const limits: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        limits.push(await bareRate(postgres.url, connections, batch));
        ours.push(await ledgerRate(ledger, connections, batch));
        await shrinkTo(database, size);
      }
      const ratio = spreadOf(ours.map((value, round) => value / (limits[round] as number)));
      const shown = [showSpread(spreadOf(ours)), showSpread(spreadOf(limits)), showSpread(ratio, 2)];
      rows.push([String(size), String(connections), String(batch), ...shown]);
      console.log(rows.at(-1)?.join("  "));
    }
    await ledger.close();
  }
  return rows;
}

async function measureReads(ledger: Ledger, size: number): Promise<string[][]> {
  const moment = new Date();
  const reads: [name: string, read: (turn: number) => Promise<unknown>][] = [
    ["balance now", (turn) => ledger.balance(`goal:${turn % GOALS}`)],
    ["balance now, hottest account", () => ledger.balance("in")],
    ["balance at a moment", (turn) => ledger.balance(`goal:${turn % GOALS}`, { at: moment })],
    ["statement page of 50", (turn) => ledger.statement(`goal:${turn % GOALS}`)],
    ["statement page of 50, hottest account", () => ledger.statement("in")],
  ];
  const rows: string[][] = [];
  for (const [name, read] of reads) {
    const times: number[] = [];
    for (let turn = 0; turn < READS; turn++) {
      const began = performance.now();
      await read(turn);
      times.push(performance.now() - began);
    }
    rows.push([String(size), name, showSpread(spreadOf(times), 2)]);
    console.log(rows.at(-1)?.join("  "));
  }
  return rows;
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  await work();
  console.log(`✓ ${what} ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
