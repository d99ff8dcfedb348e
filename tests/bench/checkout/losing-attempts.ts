import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { copyCarts } from "../../faults/rig/carts.ts";
import { STOREFRONT_TOKEN } from "../../integration/shop-environment.ts";
import { startRedis } from "../../runner/redis.ts";
import { showSpread, spreadOf } from "../statistics.ts";
import { table } from "../table.ts";
import type { Ground } from "./ground.ts";
import { type OurProcess, startOurProcess } from "./our-shop.ts";
import type { MeasuredShop } from "./shop.ts";
import type { Usage } from "./usage-hook.ts";

export interface Attempts {
  origin: string;
  cartIds: string[];
  connections: number;
  seconds: number;
  headers: Record<string, string>;
}

export interface AttemptsResult {
  /** Refused because it is sold out: the only right answer. */
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** How many got any other answer, by its status. */
  others: Record<string, number>;
}

interface Cost {
  statements: number;
  cpuMs: number;
}

const CONNECTIONS = 32;
const SECONDS = 10;
const GOAL = 500;
const run = promisify(execFile);

/** The item is gone, and everybody still tries: how many are told so in a second, by two processes over one Redis? */
export async function losingAttempts(ground: Ground, shop: MeasuredShop, rounds: number): Promise<void> {
  const { catalogue, database, origin } = shop;
  const lines = [{ variantId: catalogue.variantId.rare, quantity: 1 }];
  const site = { backendUrl: origin, publishableKey: catalogue.publishableKey };
  const carts = await copyCarts(site, database, { regionId: catalogue.regions.us, lines }, 400);
  await database.sql(
    `update inventory_level set stocked_quantity = 0, raw_stocked_quantity = '{"value": "0", "precision": 20}' where inventory_item_id = $1`,
    [catalogue.inventoryItemId.rare],
  );
  const redis = await startRedis(ground.folder).catch((error: Error) => console.log(`${error.message}\nOne process:`));
  const processes: OurProcess[] = [];
  for (let count = redis ? 2 : 1; count > 0; count -= 1)
    processes.push(await startOurProcess(ground, database.url, redis?.url));
  try {
    const cartIds = carts.map(({ id }) => id);
    const results: (AttemptsResult & Cost)[] = [];
    await Promise.all(processes.map((each) => attempt(ground, each, cartIds, 3)));
    for (let round = 1; round <= rounds; round += 1) {
      const before = await used(processes);
      const parts = await Promise.all(processes.map((each) => attempt(ground, each, cartIds, SECONDS)));
      const after = await used(processes);
      const whole = together(parts);
      const attempts = whole.perSecond * SECONDS + countOf(whole);
      const cpuMs = ((after.cpuSeconds - before.cpuSeconds) / attempts) * 1000;
      results.push({ ...whole, cpuMs, statements: (after.statements - before.statements) / attempts });
    }
    const column = (pick: (result: AttemptsResult & Cost) => number, digits = 0) =>
      showSpread(spreadOf(results.map(pick)), digits);
    console.log(
      `\nLosing attempts at a sold-out item, ${CONNECTIONS} at once on ${processes.length} processes, ${SECONDS} s a round.\n`,
    );
    console.log(
      table(
        ["attempts", "per second", "p50 ms", "p99 ms", "statements each", "Node CPU ms each", "other answers"],
        [
          [
            "refused",
            column((result) => result.perSecond),
            column((result) => result.p50Ms),
            column((result) => result.p99Ms),
            column((result) => result.statements, 1),
            column((result) => result.cpuMs, 1),
            column(countOf),
          ],
        ],
      ),
    );
    for (const { others } of results)
      for (const [answer, count] of Object.entries(others)) console.log(`other answers: ${answer} × ${count}`);
    console.log(`goal: ≥ ${GOAL} a second`);
  } finally {
    await Promise.all(processes.map((each) => each.stop()));
    await redis?.stop();
  }
}

async function used(processes: OurProcess[]): Promise<Usage> {
  const all = await Promise.all(processes.map(({ backend }) => backend.usage()));
  const sum = (pick: (usage: Usage) => number) => all.reduce((total, usage) => total + pick(usage), 0);
  return { statements: sum(({ statements }) => statements), cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds) };
}

async function attempt(ground: Ground, { origin }: OurProcess, cartIds: string[], seconds: number) {
  const headers = { "x-storefront-token": STOREFRONT_TOKEN };
  const attempts: Attempts = { origin, cartIds, connections: CONNECTIONS / 2, seconds, headers };
  const file = join(ground.folder, `attempts-${new URL(origin).port}.json`);
  writeFileSync(file, JSON.stringify(attempts));
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, "attempts-worker.ts"), file]);
  return JSON.parse(stdout) as AttemptsResult;
}

function together(parts: AttemptsResult[]): AttemptsResult {
  const worst = (pick: (part: AttemptsResult) => number) => Math.max(...parts.map(pick));
  return {
    perSecond: parts.reduce((sum, { perSecond }) => sum + perSecond, 0),
    p50Ms: worst(({ p50Ms }) => p50Ms),
    p99Ms: worst(({ p99Ms }) => p99Ms),
    others: parts.reduce<AttemptsResult["others"]>((all, { others }) => {
      for (const [answer, count] of Object.entries(others)) all[answer] = (all[answer] ?? 0) + count;
      return all;
    }, {}),
  };
}

const countOf = ({ others }: AttemptsResult): number => Object.values(others).reduce((sum, count) => sum + count, 0);
