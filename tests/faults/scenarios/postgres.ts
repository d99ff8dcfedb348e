import { setTimeout as sleep } from "node:timers/promises";
import type { Surprise } from "../bench.ts";
import { reckon } from "../books/promises.ts";
import { drive } from "../drive.ts";
import { operations } from "../operations/index.ts";
import { atMost, exactly, none, note } from "../report.ts";
import type { Rig } from "../rig/open-rig.ts";
import { settleDown } from "../settle-down.ts";
import { openBench } from "./prepared.ts";
import type { Scenario } from "./scenario.ts";

const SIZES = { short: { crashes: 2 }, full: { crashes: 20 } };
const WIDTH = 24;
const LIMIT_SECONDS = 10;

/** Postgres loses its power under load, and comes back. */
export const postgres: Scenario = {
  name: "postgres",
  async run(rig, random, size) {
    const bench = await openBench(rig, random);
    const load = drive(bench, operations, WIDTH);
    const outages: { from: number; to: number }[] = [];
    const recoveries: number[] = [];
    for (let crash = 0; crash < SIZES[size].crashes; crash++) {
      await sleep(1500 + random.below(2500));
      const from = Date.now();
      await rig.database.crash();
      await rig.database.revive();
      const accepting = Date.now();
      recoveries.push(await recovery(rig, accepting));
      outages.push({ from, to: Date.now() });
    }
    await load.stop();
    const settledIn = await settleDown(bench);
    const { findings } = await reckon(bench);
    // What was under way when Postgres went may be answered when it is back already.
    const during = (surprise: Surprise) => outages.some(({ from, to }) => surprise.at >= from && surprise.from <= to);
    const unexplained = bench.surprises.filter((surprise) => !during(surprise)).map(({ what }) => what);
    return [
      exactly("crashes of Postgres under load", outages.length, SIZES[size].crashes),
      atMost("slowest recovery of a process", Math.max(...recoveries), LIMIT_SECONDS, " s"),
      note(
        "  typical",
        `${([...recoveries].sort((a, b) => a - b)[Math.floor(recoveries.length / 2)] ?? 0).toFixed(1)} s`,
      ),
      note("errors while it was away", bench.surprises.length - unexplained.length),
      note("until quiet after the last one", `${settledIn.toFixed(1)} s`),
      ...findings,
      ...none("errors when it was there", unexplained),
      ...none("preparations that failed", bench.failedPreparations),
    ];
  },
};

/** Seconds until every process has done something for somebody again. */
async function recovery({ backends }: Rig, accepting: number): Promise<number> {
  for (const limit = accepting + 60_000; Date.now() < limit; await sleep(20)) {
    if (backends.every(({ lastGoodAt }) => lastGoodAt > accepting)) break;
  }
  return (
    (Math.max(...backends.map(({ lastGoodAt }) => (lastGoodAt > accepting ? lastGoodAt : Date.now()))) - accepting) /
    1000
  );
}
