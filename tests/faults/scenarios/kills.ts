import { setTimeout as sleep } from "node:timers/promises";
import { reckon } from "../books/promises.ts";
import { type Drive, drive } from "../drive.ts";
import { failPointsInSources } from "../fail-points.ts";
import { operations } from "../operations/index.ts";
import type { Random } from "../random.ts";
import { atLeast, exactly, none, note } from "../report.ts";
import type { Rig } from "../rig/open-rig.ts";
import { settleDown } from "../settle-down.ts";
import { faultPlan } from "./fault-plan.ts";
import { openBench } from "./prepared.ts";
import type { Scenario } from "./scenario.ts";

const SIZES = {
  short: { kills: 5, inFlight: 50 },
  full: { kills: 50, inFlight: 1000 },
};
const WIDTH = 64;
/** The victim must be busy: so many requests at least are waiting for it when it is struck. */
const BUSY = 20;
const PATIENCE_MS = 15_000;
const BOTH_AT_ONCE = 0.15;
/** How long the load may go on after the last kill until every fail-point was passed; a slow machine needs some of it. */
const UNTIL_ALL_REACHED_MS = 240_000;

/** kill -9 at a fail-point, again and again, while everything goes on. */
export const kills: Scenario = {
  name: "kills",
  async run(rig, random, size) {
    const bench = await openBench(rig, random);
    const before = rig.backends.reduce((sum, { cut }) => sum + cut, 0);
    const load = drive(bench, operations, WIDTH);
    const places = new Map<string, number>();
    for (let kill = 0; kill < SIZES[size].kills; kill++) {
      const place = await strike(rig, random, load);
      places.set(place, (places.get(place) ?? 0) + 1);
      await Promise.all(rig.backends.filter(({ state }) => state === "down").map((backend) => backend.start()));
    }
    for (const limit = Date.now() + UNTIL_ALL_REACHED_MS; unreached(rig).length > 0 && Date.now() < limit; )
      await sleep(500);
    await load.stop();
    const settledIn = await settleDown(bench);
    const { findings } = await reckon(bench);
    const cut = rig.backends.reduce((sum, backend) => sum + backend.cut, -before);
    // A transaction whose process had no time for it is ended by the database, for the others' sake.
    const surprises = bench.surprises.map(({ what }) => what);
    const askedAgain = surprises.filter((what) => /: 503 .*database_lost/.test(what));
    const errors = surprises.filter((what) => !askedAgain.includes(what));
    return [
      exactly(
        "kills",
        [...places.values()].reduce((sum, count) => sum + count, 0),
        SIZES[size].kills,
      ),
      ...[...places].sort().map(([place, count]) => note(`  at ${place}`, count)),
      note("fail-points reached", reached(rig).size),
      ...none("fail-points in the sources that were never reached", unreached(rig)),
      atLeast("requests in flight when their process was killed", cut, SIZES[size].inFlight),
      note("until quiet after the last restart", `${settledIn.toFixed(1)} s`),
      ...findings,
      note("answers “ask again” of processes that were not killed", askedAgain.length),
      ...none("errors of processes that were not killed", errors),
      ...none("preparations that failed", bench.failedPreparations),
    ];
  },
};

/** @returns where the process was when it died. */
async function strike(rig: Rig, random: Random, load: Drive): Promise<string> {
  const victim = random.pick(rig.backends);
  for (const limit = Date.now() + PATIENCE_MS; victim.inFlight < BUSY && load.running() > 0 && Date.now() < limit; )
    await sleep(20);
  const struckBefore = victim.record().struck.length;
  victim.arm(faultPlan("SIGKILL", random, rig.backends));
  const isGone = await Promise.race([victim.gone().then(() => true), sleep(PATIENCE_MS, false)]);
  if (!isGone) await victim.kill();
  if (random.chance(BOTH_AT_ONCE)) await Promise.all(rig.backends.map((backend) => backend.kill()));
  return victim.record().struck[struckBefore] ?? "no fail-point, somewhere";
}

function reached(rig: Rig): Set<string> {
  return new Set(rig.backends.flatMap((backend) => [...backend.record().seen]));
}

function unreached(rig: Rig): string[] {
  const seen = reached(rig);
  return failPointsInSources()
    .filter((name) => ![...seen].some((each) => name.test(each)))
    .map(({ source }) => source);
}
