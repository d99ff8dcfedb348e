import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLedger } from "@keepsake/ledger";
import pg from "pg";
import { type Finding, lookAtEverything } from "../../backend/launcher/integrity/look.ts";
import { startPostgres } from "../../backend/launcher/postgres/start.ts";
import { buildPlugin, medusa } from "../integration/medusa-process.ts";
import { manyOrders, manyPostings } from "./many-orders-sql.ts";
import { showSpread, spreadOf } from "./statistics.ts";
import { table } from "./table.ts";

/** `npm run bench:integrity`: how long the integrity check takes on a large shop, beside the limit it has. */
const ORDERS = Number(process.env.BENCH_ORDERS ?? 100_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const LIMIT_SECONDS = 10;

const folder = mkdtempSync(join(tmpdir(), "keepsake-integrity-"));
// Postgres may have to run as another user, who must be able to enter.
chmodSync(folder, 0o755);
const postgres = await startPostgres({ dataDir: join(folder, "data"), say: console.log });
let isWithin = false;
try {
  mkdirSync(join(folder, "logs"));
  const log = join(folder, "logs", "medusa.log");
  await timed("tables", async () => {
    await buildPlugin(log);
    const env = {
      NODE_ENV: "development",
      DATABASE_URL: postgres.url,
      MAIL_DIR: folder,
      MEDUSA_DISABLE_TELEMETRY: "1",
    };
    await medusa(["db:migrate", "--execute-all-links"], env, log);
  });
  await fill(postgres.url);
  isWithin = await measure(postgres.url);
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(isWithin ? 0 : 1);

async function fill(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  const ledger = await createLedger({ databaseUrl: url, largestPool: 2 });
  try {
    await client.connect();
    await client.query("set synchronous_commit = off");
    for (const { what, sql } of manyOrders(ORDERS)) await timed(`${what}, ${ORDERS} orders`, () => client.query(sql));
    for (const { what, sql, isSealed } of manyPostings(ORDERS)) {
      await timed(what, () => client.query(sql));
      if (isSealed) await timed(`${what}, sealed`, () => ledger.seal());
    }
  } finally {
    await ledger.close();
    await client.end();
  }
}

async function measure(url: string): Promise<boolean> {
  const rounds: Finding[][] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await lookAtEverything(url));
  const [first = []] = rounds;
  const total = spreadOf(rounds.map((findings) => findings.reduce((sum, { tookMs }) => sum + tookMs, 0)));
  const rows = first.map(({ code, count }, index) => {
    const times = spreadOf(rounds.map((findings) => findings[index]?.tookMs ?? 0));
    return [code, String(count), showSpread(times)];
  });
  rows.push(["all", String(first.reduce((sum, { count }) => sum + count, 0)), showSpread(total)]);
  console.log(`\n${table(["invariant", "broken", "ms: median (min–max)"], rows)}`);
  const ratio = total.max / 1000 / LIMIT_SECONDS;
  console.log(
    `\nslowest of ${ROUNDS}: ${(total.max / 1000).toFixed(2)} s of ${LIMIT_SECONDS} s (${ratio.toFixed(2)} ×)`,
  );
  return ratio <= 1 && first.every(({ count }) => count === 0);
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  await work();
  console.log(`✓ ${what} ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
