import { join } from "node:path";
import { findChromium } from "./browser.ts";
import { build } from "./check.ts";
import { startStack } from "./live-stack.ts";
import { run } from "./processes.ts";
import { ROOT } from "./root.ts";

export const BENCHES = ["pages", "browse", "board", "checkout", "integrity", "ledger", "reconcile", "verify"] as const;
export type Bench = (typeof BENCHES)[number];

/** These bring their own. */
const ALONE: readonly Bench[] = ["board", "checkout", "integrity", "ledger", "reconcile", "verify"];

/** Against given addresses, against a shop of its own, or with what the bench itself starts. */
export async function bench(name: Bench, args: string[]): Promise<boolean> {
  const isGiven = args.some((arg) => /^https?:/.test(arg)) || Boolean(process.env.BASE_URL);
  const stack = isGiven || ALONE.includes(name) ? undefined : await startStack();
  try {
    if (name === "checkout") await build("bench", "plugin");
    const env = { ...stack?.env, ...(name === "pages" ? { CHROMIUM_PATH: await findChromium() } : {}) };
    const command = [process.execPath, join(ROOT, "tests/bench", `${name}.ts`), ...args];
    return (await run({ name: `bench ${name}`, command, env })).ok;
  } finally {
    await stack?.stop();
  }
}
