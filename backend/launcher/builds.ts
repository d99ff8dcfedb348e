import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fingerprint } from "./fingerprint.ts";

/** One thing that is compiled before it can run in production. */
export interface Build {
  title: string;
  name: string;
  folder: string;
  /** Of Medusa's command line, or of the folder's own scripts. */
  task: { medusa: string[] } | { npm: string };
  /** Relative to the root: files and folders that decide about the result. */
  inputs: string[];
  /** Relative to the root; the stamp lies inside, so that it goes with its output. */
  output: string;
}

const PLUGIN_INPUTS = ["plugins/community", "plugins/ledger", "package-lock.json", "tsconfig.json"];

export const PLUGIN: Build = {
  title: "build the community plugin",
  name: "build-plugin",
  folder: "plugins/community",
  task: { medusa: ["plugin:build"] },
  inputs: PLUGIN_INPUTS,
  output: "plugins/community/.medusa/server",
};

export const BACKEND: Build = {
  title: "build the backend and its admin",
  name: "build-backend",
  folder: "backend",
  task: { medusa: ["build", "--no-lint"] },
  inputs: [
    "backend/src",
    "backend/package.json",
    "backend/tsconfig.json",
    "backend/medusa-config.ts",
    ...PLUGIN_INPUTS,
  ],
  output: "backend/.medusa/server",
};

export const STOREFRONT: Build = {
  title: "build the storefront",
  name: "build-storefront",
  folder: "storefront",
  task: { npm: "build" },
  inputs: ["storefront", "plugins/community/src/types", "tsconfig.json"],
  output: "storefront/build",
};

export function isStale(root: string, build: Build): boolean {
  const stamp = join(root, build.output, ".stamp");
  return !existsSync(stamp) || readFileSync(stamp, "utf8") !== fingerprint(root, build.inputs);
}

/** The stamp is written last: a build that was interrupted is made again. */
export async function rebuild(root: string, build: Build, run: () => Promise<void>): Promise<void> {
  const current = fingerprint(root, build.inputs);
  const stamp = join(root, build.output, ".stamp");
  rmSync(stamp, { force: true });
  await run();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, current);
}
