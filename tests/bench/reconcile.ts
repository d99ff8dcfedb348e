import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLedger } from "@keepsake/ledger";
import pg from "pg";
import { startPostgres } from "../../backend/launcher/postgres/start.ts";
import { buildPlugin, medusa } from "../integration/medusa-process.ts";
import { manyOrders } from "./many-orders-sql.ts";
import { PARCELS, postedSources } from "./reconcile/many-sources-sql.ts";
import type { Run } from "./reconcile/post-inside.ts";
import { showSpread, spreadOf } from "./statistics.ts";

/**
 * `npm run bench:reconcile`: how long it takes to look through every payment and refund for those that the ledger was not
 * told of, and how late those are told that are found: a shop that comes back with many of them after its ledger was away.
 */
const SOURCES = Number(process.env.BENCH_SOURCES ?? 1_000_000);
const UNPOSTED_ORDERS = Number(process.env.BENCH_ORDERS ?? 2000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const LIMIT_SECONDS = 60;

/** All that was missing was there when the first of it was posted. */
const LAGS = `
  with source as (
    select 'capture' as type, id from capture where id !~ '_old_' union all
    select 'refund', id from refund where id !~ '_old_'
  ), posted as (
    select id, extract(epoch from posted_at - min(posted_at) over ())::float8 as lag
      from source left join ledger.posted_source on source_type = type and source_id = id and kind = type
  )
  select count(lag) as sources, percentile_cont(0.5) within group (order by lag) as p50,
         percentile_cont(0.99) within group (order by lag) as p99, max(lag) as max, count(*) filter (where lag is null) as missing
    from posted`;

const folder = mkdtempSync(join(tmpdir(), "keepsake-reconcile-"));
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
  const env = {
    NODE_ENV: "development",
    DATABASE_URL: postgres.url,
    MAIL_DIR: folder,
    MEDUSA_DISABLE_TELEMETRY: "1",
  };
  await buildPlugin(log);
  await medusa(["db:migrate", "--execute-all-links"], env, log);
  await (await createLedger({ databaseUrl: postgres.url, largestPool: 1 })).close();
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  try {
    await fill(client);
    const runs = await post(env, log);
    return await report(client, runs);
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client): Promise<void> {
  const began = performance.now();
  await client.query("set synchronous_commit = off");
  for (const { sql } of manyOrders(UNPOSTED_ORDERS)) await client.query(sql);
  await client.query(PARCELS);
  await client.query(postedSources(SOURCES));
  console.log(
    `✓ ${SOURCES} posted, ${UNPOSTED_ORDERS} orders not posted ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
}

async function post(env: Record<string, string>, log: string): Promise<Run[]> {
  const script = fileURLToPath(new URL("./reconcile/post-inside.ts", import.meta.url));
  const file = join(folder, "runs.json");
  await medusa(["exec", script, file, String(ROUNDS + 1)], env, log);
  return JSON.parse(readFileSync(file, "utf8")) as Run[];
}

/** The first round finds and posts what is missing, the others find nothing. */
async function report(client: pg.Client, [first, ...others]: Run[]): Promise<boolean> {
  const { rows } = await client.query<{ sources: string; p50: number; p99: number; max: number; missing: string }>(
    LAGS,
  );
  const { sources, p50, p99, max, missing } = rows[0] as (typeof rows)[number];
  const scans = spreadOf(others.map(({ seconds }) => seconds));
  console.log(`looked through ${SOURCES} posted: s: median (min–max) ${showSpread(scans, 1)}, limit ${LIMIT_SECONDS}`);
  console.log(
    `found and posted ${sources} in ${first?.seconds.toFixed(1)} s; late by s: p50 ${p50.toFixed(1)}, ` +
      `p99 ${p99.toFixed(1)}, max ${max.toFixed(1)}, limit of p99 ${LIMIT_SECONDS}; left ${missing}`,
  );
  return scans.max <= LIMIT_SECONDS && p99 <= LIMIT_SECONDS && missing === "0";
}
