import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLedger, type Ledger } from "@keepsake/ledger";
import pg from "pg";
import { startPostgres } from "../../backend/launcher/postgres/start.ts";
import { ACCOUNTS, fillTo } from "./ledger/fill.ts";
import { showSpread, spreadOf } from "./statistics.ts";
import { table } from "./table.ts";

/**
 * `npm run bench:verify`: how long the ledger's verifier needs for an export of a million transfers, and how much memory
 * beside what it needs for a tenth of them: it reads a line at a time, so ten times the file must not need much more. As long
 * as there is room, Node lets its heap grow before it clears up; in a small heap whatever were kept of each line would show.
 */
const SIZES = (process.env.BENCH_SIZES ?? "100000,1000000").split(",").map(Number);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SEALS = 20;
const LARGEST_GROWTH = 1.25;
const HEAP_MB = 32;
const NARROW = [`--max-old-space-size=${HEAP_MB}`, "--max-semi-space-size=1"];

const CLI = fileURLToPath(new URL("../../plugins/ledger/src/cli.ts", import.meta.url));
/** The verifier's own process says what it took at most, on a line of its own to us. */
const TELLS_PEAK = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));`,
)}`;

const folder = mkdtempSync(join(tmpdir(), "keepsake-verify-bench-"));
// Postgres may have to run as another user, who must be able to enter.
chmodSync(folder, 0o755);
const postgres = await startPostgres({ dataDir: join(folder, "data"), say: console.log });
let isFlat = false;
try {
  const database = new pg.Client({ connectionString: postgres.url });
  // What ends the server early is told by what failed first.
  database.on("error", () => {});
  await database.connect();
  const ledger = await createLedger({ databaseUrl: postgres.url });
  await ledger.openAccounts(ACCOUNTS);
  const files: { size: number; file: string }[] = [];
  let filled = 0;
  for (const size of SIZES) {
    await timed(`${size} transfers under seals`, () => fillSealed(database, ledger, filled, size));
    filled = size;
    const file = join(folder, `${size}.ndjson`);
    await timed("they are exported", () => exportTo(ledger, file));
    files.push({ size, file });
  }
  await database.end();
  await ledger.close();
  isFlat = measure(files);
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(isFlat ? 0 : 1);

/** In equal parts with a seal after each, and a last part without. */
async function fillSealed(database: pg.Client, ledger: Ledger, from: number, to: number): Promise<void> {
  for (let part = 1; part <= SEALS; part++) {
    await fillTo(database, from + Math.round(((to - from) * part) / SEALS), ["ledger"]);
    if (part < SEALS) await ledger.seal();
  }
}

async function exportTo(ledger: Ledger, file: string): Promise<void> {
  const out = createWriteStream(file);
  for await (const line of ledger.export()) if (!out.write(`${line}\n`)) await once(out, "drain");
  out.end();
  await once(out, "finish");
}

interface Run {
  seconds: number;
  peakMb: number;
}

/** The sizes take turns, so that whatever else the machine does strikes all of them. */
function measure(files: readonly { size: number; file: string }[]): boolean {
  const measured = files.map(({ size, file }) => ({ size, file, free: [] as Run[], narrow: [] as Run[] }));
  for (let round = 0; round < ROUNDS; round++)
    for (const { file, free, narrow } of measured) {
      free.push(verify(file, []));
      narrow.push(verify(file, NARROW));
    }
  const peaks = (runs: Run[]) => spreadOf(runs.map(({ peakMb }) => peakMb));
  const rows = measured.map(({ size, file, free, narrow }) => {
    const seconds = spreadOf(free.map((run) => run.seconds));
    const megabytes = (statSync(file).size / 2 ** 20).toFixed(0);
    const rate = (size / seconds.median).toFixed(0);
    return [String(size), megabytes, showSpread(seconds, 1), rate, showSpread(peaks(free)), showSpread(peaks(narrow))];
  });
  const head = [
    "transfers",
    "file, MB",
    "seconds: median (min–max)",
    "a second",
    "peak memory, MB",
    "in a small heap, MB",
  ];
  console.log(`\n${table(head, rows)}`);
  const growth = peaks(measured.at(-1)?.narrow ?? []).median / peaks(measured[0]?.narrow ?? []).median;
  const sizes = `${SIZES.at(-1)} beside ${SIZES[0]}`;
  console.log(`\nmemory in a heap of ${HEAP_MB} MB, ${sizes}: ${growth.toFixed(2)} × (at most ${LARGEST_GROWTH} ×)`);
  return growth <= LARGEST_GROWTH;
}

/** A process of its own, as a stranger runs it. */
function verify(file: string, options: readonly string[]): Run {
  const began = performance.now();
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    [...options, "--import", TELLS_PEAK, CLI, "verify", file],
    { encoding: "utf8", stdio: ["ignore", "pipe", "pipe", "pipe"] },
  );
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(stderr);
  console.log(stdout.split("\n")[0]);
  return { seconds, peakMb: Number(output[3]) / 1024 };
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  await work();
  console.log(`✓ ${what} ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
