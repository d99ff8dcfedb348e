import { delimiter, dirname, join } from "node:path";
import type { Build } from "./builds.ts";
import type { Program } from "./group.ts";
import type { Environment } from "./settings.ts";

/** How the programs of this repository are called. All of them run on the project's own Node. */

/** Medusa's command line over TypeScript sources; its own child processes inherit the loader. */
export function medusaOverSources(
  root: string,
  folder: string,
  name: string,
  args: string[],
  env: Environment,
): Program {
  const cli = join(root, "node_modules", "@medusajs", "cli", "cli.js");
  const options = `${env.NODE_OPTIONS ?? ""} --import=tsx`.trim();
  return {
    name,
    command: [process.execPath, cli, ...args],
    cwd: join(root, folder),
    env: { ...env, NODE_OPTIONS: options },
  };
}

/** A script of the storefront's package.json, with the project's Node first in PATH. */
export function storefrontScript(root: string, name: string, script: string, env: Environment): Program {
  const cwd = join(root, "storefront");
  const path = [join(cwd, "node_modules", ".bin"), dirname(process.execPath), env.PATH].join(delimiter);
  const npm = env.npm_execpath?.endsWith(".js") ? [process.execPath, env.npm_execpath] : ["npm"];
  return { name, command: [...npm, "run", "--silent", script], cwd, env: { ...env, PATH: path } };
}

export function buildProgram(root: string, build: Build, env: Environment): Program {
  const production = { ...env, NODE_ENV: "production" };
  if ("npm" in build.task) return storefrontScript(root, build.name, build.task.npm, production);
  return medusaOverSources(root, build.folder, build.name, [build.task.medusa], production);
}
