import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLedger } from "@keepsake/ledger";
import pg from "pg";
import { startPostgres } from "../../backend/launcher/postgres/start.ts";
import { buildPlugin, medusa } from "../integration/medusa-process.ts";
import { EMPTY, filled, INDEXES, NAIVE } from "./board/many-contributions-sql.ts";
import type { Timed } from "./board/read-inside.ts";
import { percentile } from "./statistics.ts";
import { table } from "./table.ts";

/**
 * `npm run bench:board`: the first page of a board, a page far down, somebody's place among their nearest, and recording one
 * contribution, in a small community and in one of a million people with ten million contributions, beside adding them up
 * each time. Milliseconds from the call in the shop's process to its answer.
 */
const SIZES = (process.env.BENCH_SIZES ?? "10000,10000000").split(",").map(Number);
const LIMIT_MS = 10;
const READS = ["page", "deep", "around"] as const;

const folder = mkdtempSync(join(tmpdir(), "keepsake-board-"));
// Postgres may have to run as another user, who must be able to enter.
chmodSync(folder, 0o755);
const postgres = await startPostgres({ dataDir: join(folder, "data"), say: console.log });
let isWithin = false;
try {
  mkdirSync(join(folder, "logs"));
  isWithin = await measure();
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(isWithin ? 0 : 1);

async function measure(): Promise<boolean> {
  const log = join(folder, "logs", "medusa.log");
  const env = { NODE_ENV: "development", DATABASE_URL: postgres.url, MAIL_DIR: folder, MEDUSA_DISABLE_TELEMETRY: "1" };
  await buildPlugin(log);
  await medusa(["db:migrate", "--execute-all-links"], env, log);
  await (await createLedger({ databaseUrl: postgres.url, largestPool: 1 })).close();
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const rows: string[][] = [];
  let slowest = 0;
  try {
    for (const size of SIZES) {
      await fill(client, size);
      const file = join(folder, "times.json");
      const script = fileURLToPath(new URL("./board/read-inside.ts", import.meta.url));
      await medusa(["exec", script, file, String(size / 10)], env, log);
      const times = JSON.parse(readFileSync(file, "utf8")) as Timed;
      slowest = Math.max(slowest, ...READS.map((read) => percentile(times[read], 95)));
      rows.push([
        size.toLocaleString("en"),
        ...[...READS, "record" as const].map((what) => show(times[what])),
        await naive(client),
      ]);
    }
  } finally {
    await client.end();
  }
  console.log(table(["contributions", "first page", "page far down", "place", "record", "added up each time"], rows));
  console.log(`ms: p50 / p95; p95 of what is read: ${slowest.toFixed(1)}, limit ${LIMIT_MS}`);
  return slowest <= LIMIT_MS;
}

async function fill(client: pg.Client, size: number): Promise<void> {
  const began = performance.now();
  await client.query("set synchronous_commit = off");
  await client.query(EMPTY);
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(INDEXES);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  for (const sql of filled(size)) await client.query(sql);
  for (const { definition } of indexes) await client.query(definition);
  await client.query("vacuum analyze");
  console.log(`✓ ${size.toLocaleString("en")} contributions ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

async function naive(client: pg.Client): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const began = performance.now();
    await client.query(NAIVE);
    times.push(performance.now() - began);
  }
  return percentile(times, 50).toFixed(0);
}

function show(values: readonly number[]): string {
  return `${percentile(values, 50).toFixed(1)} / ${percentile(values, 95).toFixed(1)}`;
}
