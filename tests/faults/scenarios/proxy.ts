import { setTimeout as sleep } from "node:timers/promises";
import { reckon } from "../books/promises.ts";
import { drive } from "../drive.ts";
import { operations } from "../operations/index.ts";
import { atLeast, none, note } from "../report.ts";
import { settleDown } from "../settle-down.ts";
import { openBench } from "./prepared.ts";
import type { Scenario } from "./scenario.ts";

const SIZES = { short: { operations: 60 }, full: { operations: 1500 } };
const WIDTH = 24;
const STORM = { lostReply: 0.12, lostCall: 0.08, late: 0.1, lateMs: 1500 };

/** The line to Stripe loses calls, loses replies to calls that were carried out, and is slow. */
export const proxy: Scenario = {
  name: "proxy",
  async run(rig, random, size) {
    const bench = await openBench(rig, random);
    const before = { ...rig.line.counts };
    rig.line.weather = STORM;
    const load = drive(bench, operations, WIDTH);
    while (load.finished() < SIZES[size].operations) await sleep(100);
    await load.stop();
    const settledIn = await settleDown(bench);
    const { findings } = await reckon(bench);
    const since = (fate: keyof typeof before) => rig.line.counts[fate] - before[fate];
    return [
      atLeast("operations", load.finished(), SIZES[size].operations),
      note("calls to Stripe that passed", since("passed")),
      note("  replies lost", since("lostReply")),
      note("  calls lost", since("lostCall")),
      note("  late", since("late")),
      note("until quiet after the storm", `${settledIn.toFixed(1)} s`),
      ...findings,
      ...none(
        "failures of the shop itself",
        bench.surprises.filter(({ what }) => !/: 503 /.test(what)).map(({ what }) => what),
      ),
      ...none("preparations that failed", bench.failedPreparations),
    ];
  },
};
