import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Command, LOGS, run } from "./processes.ts";
import type { Outcome } from "./report.ts";
import { tool } from "./root.ts";
import { tallyCheck, tallyVitest } from "./tally.ts";

type Counts = Pick<Outcome, "passed" | "failed" | "skipped" | "note" | "failures">;

/** Measures a piece of work; an error of the work itself is a failure, never the end of the whole run. */
export async function task(stage: string, name: string, work: () => Promise<Counts>): Promise<Outcome> {
  const began = performance.now();
  let counts: Counts;
  try {
    counts = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = { passed: 0, failed: 1, skipped: 0, note: "could not be run" };
  }
  return { stage, task: name, ...counts, seconds: (performance.now() - began) / 1000 };
}

/** A compiler or a linter: silent when content, its whole output when not. */
export function check(stage: string, name: string, command: string[], cwd?: string): Promise<Outcome> {
  return task(stage, name, async () => {
    const { ok, output } = await run({ name: `${stage} ${name}`, command, cwd, quiet: true });
    console.log(ok ? `✓ ${name}` : `✗ ${name}\n${output.trimEnd()}\n`);
    return tallyCheck(ok);
  });
}

/** Vitest with its own output on the terminal and its numbers in a file. */
export function vitest(
  stage: string,
  name: string,
  options: Pick<Command, "cwd" | "env" | "quiet"> & { args: string[] },
): Promise<Outcome> {
  return task(stage, name, async () => {
    const report = join(LOGS, `${stage}-${name}.json`.replaceAll(" ", "-"));
    rmSync(report, { force: true });
    const command = [
      ...tool("vitest/vitest.mjs", options.cwd),
      "run",
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      ...options.args,
    ];
    const { ok, output } = await run({ ...options, name: `${stage} ${name}`, command });
    if (options.quiet) console.log(ok ? `✓ ${name}` : `✗ ${name}\n${output.trimEnd()}\n`);
    return tallyVitest(report, ok);
  });
}
