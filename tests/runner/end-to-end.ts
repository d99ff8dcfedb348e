import { rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./browser.ts";
import { build } from "./check.ts";
import { startStack } from "./live-stack.ts";
import { LOGS, run } from "./processes.ts";
import type { Outcome } from "./report.ts";
import { ROOT, tool } from "./root.ts";
import { tallyPlaywright } from "./tally.ts";
import { check, task } from "./tasks.ts";

/** A browser buys in the running shop; then the size of what the shop sends is weighed. */
export async function endToEndStage(args: string[]): Promise<Outcome[]> {
  const stage = "e2e";
  const browser = await task(stage, "browser", () => playwright(args));
  const storefront = await build(stage, "storefront");
  const sizes = await check(stage, "size budgets", ["npm", "run", "--silent", "size"], join(ROOT, "storefront"));
  return [browser, storefront, sizes];
}

async function playwright(args: string[]) {
  const chromium = await findChromium();
  const stack = await startStack();
  const report = join(LOGS, "e2e.json");
  rmSync(report, { force: true });
  try {
    const command = [...tool("@playwright/test/cli.js"), "test", "--reporter=list,json", ...args];
    const env = { ...stack.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report, CI: "true" };
    const { ok } = await run({ name: "e2e browser", command, cwd: join(ROOT, "tests/e2e"), env });
    return tallyPlaywright(report, ok);
  } finally {
    await stack.stop();
  }
}
