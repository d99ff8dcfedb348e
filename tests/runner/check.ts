import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./processes.ts";
import type { Outcome } from "./report.ts";
import { ROOT, tool } from "./root.ts";
import { tallyCheck } from "./tally.ts";
import { check, task, vitest } from "./tasks.ts";

const SHOP = join(ROOT, "storefront");

/** Everything that needs no server: types, style, dead code, unit tests. */
export async function checkStage(): Promise<Outcome[]> {
  const stage = "check";
  const plugin = await build(stage, "plugin");
  const tsc = (folder: string) => () =>
    check(stage, `types ${folder}`, [...tool("typescript/bin/tsc"), "--noEmit", "-p", join(ROOT, folder)]);
  const waiting: (() => Promise<Outcome>)[] = [
    () => check(stage, "types storefront", ["npm", "run", "--silent", "typecheck"], SHOP),
    tsc("plugins/community"),
    tsc("backend"),
    () =>
      check(stage, "medusa rules (eslint)", [
        ...tool("eslint/bin/eslint.js"),
        "--max-warnings=0",
        "backend",
        "plugins",
      ]),
    tsc("tests"),
    tsc("tests/stripe-double"),
    tsc("backend/launcher"),
    tsc("plugins/ledger"),
    () => check(stage, "style (biome)", [...tool("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."]),
    () => check(stage, "dead code (knip)", tool("knip/bin/knip.js")),
    () => lockfiles(stage),
  ];
  const outcomes = [plugin];
  // Two at a time: more would only take turns on a small machine.
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes.push(await next());
  };
  await Promise.all([worker(), worker()]);
  outcomes.push(...(await unitStage()));
  return outcomes;
}

export async function unitStage(args: string[] = []): Promise<Outcome[]> {
  const stage = "unit";
  const outcomes = [await vitest(stage, "rules and architecture", { args: ["--project", "unit", ...args] })];
  if (existsSync(join(SHOP, "package.json"))) outcomes.push(await vitest(stage, "storefront", { args, cwd: SHOP }));
  return outcomes;
}

/** Brings a build up to date through the launcher, so that tests and `npm start` mean the same thing by "stale". */
export function build(stage: string, what: "plugin" | "backend" | "storefront"): Promise<Outcome> {
  return task(stage, `build ${what}`, async () => {
    const command = [process.execPath, join(ROOT, "backend/launcher/build.ts"), what];
    return tallyCheck((await run({ name: `build ${what}`, command })).ok);
  });
}

/** A lockfile with download addresses ties everybody to the registry of whoever wrote it. */
function lockfiles(stage: string): Promise<Outcome> {
  return task(stage, "lockfiles", async () => {
    const tied = ["package-lock.json", "storefront/package-lock.json"].filter((file) =>
      /"resolved": "(https?|git)/.test(readFileSync(join(ROOT, file), "utf8")),
    );
    console.log(tied.length === 0 ? "✓ lockfiles" : `✗ download addresses in ${tied.join(", ")}`);
    return tallyCheck(tied.length === 0);
  });
}
