import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./check.ts";
import { LOGS, run } from "./processes.ts";
import type { Outcome } from "./report.ts";
import { ROOT } from "./root.ts";
import { tallyFaults } from "./tally.ts";
import { task } from "./tasks.ts";

/** The fault bench: one scenario by name, or the short form of all. Each line of its tables that has a limit is a test. */
export async function faultsStage(args: string[]): Promise<Outcome[]> {
  const stage = "faults";
  const plugin = await build(stage, "plugin");
  const bench = await task(stage, args[0] ?? "short forms", async () => {
    const report = join(LOGS, "faults.json");
    rmSync(report, { force: true });
    const command = [process.execPath, join(ROOT, "tests/faults/main.ts"), ...args];
    const { ok } = await run({ name: "faults", command, env: { FAULTS_REPORT: report } });
    return tallyFaults(report, ok);
  });
  return [plugin, bench];
}
