import { join } from "node:path";
import type { Program } from "./group.ts";
import { medusaOverSources } from "./programs.ts";
import { backendEnvironment, doubleEnvironment, type Stack, storefrontEnvironment } from "./stack.ts";

/** A program that stays, and the address that answers once it is ready. */
export interface Service {
  title: string;
  health: string;
  program: Program;
}

export function backendService(stack: Stack, databaseUrl: string): Service {
  const { root, settings, isDev } = stack;
  const env = backendEnvironment(stack, databaseUrl);
  const port = String(settings.backendPort);
  const built: Program = {
    name: "backend",
    command: [process.execPath, join(root, "backend", "launcher", "serve.mjs"), port],
    cwd: join(root, "backend", ".medusa", "server"),
    env,
  };
  const program = isDev
    ? medusaOverSources(root, "backend", "backend", ["develop", "--no-lint", "--port", port], env)
    : built;
  return { title: "start the backend", health: `http://localhost:${settings.backendPort}/health`, program };
}

export function storefrontService(stack: Stack, publishableKey: string): Service {
  const { root, settings, isDev } = stack;
  const program: Program = {
    name: "storefront",
    command: [process.execPath, isDev ? "server/dev.ts" : "server/main.ts"],
    cwd: join(root, "storefront"),
    env: storefrontEnvironment(stack, publishableKey),
  };
  return { title: "start the storefront", health: `http://localhost:${settings.storefrontPort}/health`, program };
}

export function doubleService(stack: Stack): Service {
  const { root, settings } = stack;
  const program: Program = {
    name: "stripe-double",
    command: [process.execPath, "src/main.ts"],
    cwd: join(root, "tests", "stripe-double"),
    env: doubleEnvironment(stack),
  };
  return {
    title: "start the Stripe double",
    health: `http://localhost:${settings.doublePort}/_double/health`,
    program,
  };
}
