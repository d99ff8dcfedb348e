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

/** A build connects to nothing and its result fits every configuration, so it gets stand-ins that pass the checks. */
export function buildProgram(root: string, build: Build, shell: Environment): Program {
  const env = { ...shell, ...STAND_INS, NODE_ENV: "production", MEDUSA_DISABLE_TELEMETRY: "1" };
  if ("npm" in build.task) return storefrontScript(root, build.name, build.task.npm, env);
  return medusaOverSources(root, build.folder, build.name, build.task.medusa, env);
}

const UNGUESSED = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

const STAND_INS = {
  DATABASE_URL: "postgres://localhost/never-reached",
  REDIS_URL: undefined,
  STOREFRONT_URL: "http://localhost:8000",
  BACKEND_URL: "http://localhost:9000",
  FILES_DIR: "static",
  MAIL_DIR: "mail",
  JWT_SECRET: UNGUESSED,
  COOKIE_SECRET: UNGUESSED,
  ORDER_LINK_SECRET: UNGUESSED,
  STOREFRONT_TOKEN: UNGUESSED,
  STRIPE_API_KEY: "sk_test_never_used",
  STRIPE_WEBHOOK_SECRET: "whsec_never_used",
};
