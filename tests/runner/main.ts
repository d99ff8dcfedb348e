import { rmSync } from "node:fs";
import { BENCHES, bench } from "./bench.ts";
import { checkStage, unitStage } from "./check.ts";
import { endToEndStage } from "./end-to-end.ts";
import { faultsStage } from "./faults.ts";
import { integrationStage } from "./integration.ts";
import { endEverything, LOGS } from "./processes.ts";
import { type Outcome, printReport } from "./report.ts";
import { task } from "./tasks.ts";

const STAGES: Record<string, (args: string[]) => Promise<Outcome[]>> = {
  check: checkStage,
  unit: unitStage,
  integration: integrationStage,
  e2e: endToEndStage,
  faults: faultsStage,
};
/** `check` runs the unit tests too. */
const ALL = ["check", "integration", "faults", "e2e"];

async function main(): Promise<number> {
  const [chosen, ...args] = process.argv.slice(2);
  const wanted = BENCHES.find((name) => chosen === `bench:${name}`);
  if (wanted) return (await bench(wanted, args)) ? 0 : 1;
  if (chosen !== undefined && !STAGES[chosen]) {
    console.error(
      `There is no stage "${chosen}": ${[...Object.keys(STAGES), ...BENCHES.map((name) => `bench:${name}`)].join(", ")}`,
    );
    return 2;
  }
  rmSync(LOGS, { recursive: true, force: true });
  const outcomes: Outcome[] = [];
  for (const stage of chosen ? [chosen] : ALL) outcomes.push(...(await runStage(stage, args)));
  const { passed, failed } = printReport(outcomes);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** A stage that breaks is a failure of its own; the next one runs all the same. */
async function runStage(stage: string, args: string[]): Promise<Outcome[]> {
  console.log(`\n━━ ${stage}`);
  try {
    return (await STAGES[stage]?.(args)) ?? [];
  } catch (error) {
    return [await task(stage, "stage", () => Promise.reject(error))];
  }
}

async function interrupted(): Promise<void> {
  console.error("\ninterrupted: ending what was started …");
  await endEverything();
  process.exit(130);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.once(signal, () => void interrupted());
process.exit(await main());
