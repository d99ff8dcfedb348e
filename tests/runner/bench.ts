import { join } from "node:path";
import { findChromium } from "./browser.ts";
import { startStack } from "./live-stack.ts";
import { run } from "./processes.ts";
import { ROOT } from "./root.ts";

/** `npm run bench:pages -- URL…` and `npm run bench:browse`: against given addresses, or against a shop of its own. */
export async function bench(name: "pages" | "browse", args: string[]): Promise<boolean> {
  const isGiven = args.some((arg) => /^https?:/.test(arg)) || Boolean(process.env.BASE_URL);
  const stack = isGiven ? undefined : await startStack();
  try {
    const env = { ...stack?.env, ...(name === "pages" ? { CHROMIUM_PATH: await findChromium() } : {}) };
    const command = [process.execPath, join(ROOT, "tests/bench", `${name}.ts`), ...args];
    return (await run({ name: `bench ${name}`, command, env })).ok;
  } finally {
    await stack?.stop();
  }
}
