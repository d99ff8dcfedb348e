import { setTimeout as sleep } from "node:timers/promises";
import { reckon } from "../books/promises.ts";
import { drive } from "../drive.ts";
import { operations } from "../operations/index.ts";
import type { Random } from "../random.ts";
import { atLeast, exactly, none, note } from "../report.ts";
import type { BackendProcess } from "../rig/backend-process.ts";
import type { Rig } from "../rig/open-rig.ts";
import { settleDown } from "../settle-down.ts";
import { faultPlan } from "./fault-plan.ts";
import { openBench } from "./prepared.ts";
import type { Scenario } from "./scenario.ts";

const SIZES = { short: { stalls: 1, seconds: 6 }, full: { stalls: 10, seconds: 75 } };
const WIDTH = 24;
const PATIENCE_MS = 15_000;

/**
 * A process is stopped in its tracks for longer than its locks live, while its clients ask the other one; then it goes on
 * as if nothing had happened.
 */
export const stalls: Scenario = {
  name: "stalls",
  async run(rig, random, size) {
    const { stalls: count, seconds } = SIZES[size];
    const bench = await openBench(rig, random);
    const load = drive(bench, operations, WIDTH);
    let locksOutlived = 0;
    let locks = 0;
    const meanwhile: number[] = [];
    for (let stall = 0; stall < count; stall++) {
      const victim = await strike(rig, random);
      const held = await rig.redis.keys("medusa_lock:*");
      const before = bench.journal.length;
      await sleep(500);
      victim.abandon();
      await sleep(seconds * 1000);
      const left = new Set(await rig.redis.keys("medusa_lock:*"));
      locks += held.length;
      locksOutlived += held.filter((key) => !left.has(key)).length;
      meanwhile.push(bench.journal.length - before);
      victim.resume();
      await sleep(2000);
    }
    await load.stop();
    const settledIn = await settleDown(bench);
    const { findings } = await reckon(bench);
    return [
      exactly(`stalls of ${seconds} s`, meanwhile.length, count),
      note("locks in Redis at the moment of a stall", locks),
      note("  gone before it ended", locksOutlived),
      atLeast("fewest operations of the other process meanwhile", Math.min(...meanwhile), 1),
      note("until quiet after the last one", `${settledIn.toFixed(1)} s`),
      ...findings,
      ...none(
        "errors",
        bench.surprises.map(({ what }) => what),
      ),
      ...none("preparations that failed", bench.failedPreparations),
    ];
  },
};

async function strike(rig: Rig, random: Random): Promise<BackendProcess> {
  const victim = random.pick(rig.backends);
  const before = victim.record().struck.length;
  victim.arm(faultPlan("SIGSTOP", random, rig.backends));
  for (const limit = Date.now() + PATIENCE_MS; victim.record().struck.length === before && Date.now() < limit; )
    await sleep(50);
  victim.arm(null);
  victim.stall();
  return victim;
}
