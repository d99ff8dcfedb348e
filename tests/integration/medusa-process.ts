import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CLI = join(ROOT, "node_modules", "@medusajs", "cli", "cli.js");
const NODE = join(ROOT, "node_modules", ".bin", "node");

/** A cold machine reads some ten thousand files first. */
const PATIENCE_MS = 240_000;

type Environment = Record<string, string | undefined>;

function run(args: string[], cwd: string, env: Environment, log: string, channel: "ipc" | "ignore" = "ignore") {
  const child = spawn(NODE, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe", channel] });
  // A run that is broken off must not leave its backend behind.
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.removeListener("exit", end));
  const file = createWriteStream(log, { flags: "a" });
  child.stdout?.pipe(file, { end: false });
  child.stderr?.pipe(file, { end: false });
  return child;
}

async function finished(child: ChildProcess, what: string, log: string): Promise<void> {
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`${what} ended with ${code}; see ${log}`);
}

/** Compiles the plugin if it is stale, as `npm start` does; Medusa loads what was compiled. */
export function buildPlugin(log: string): Promise<void> {
  const script = join(ROOT, "backend", "launcher", "build.ts");
  return finished(run([script, "plugin"], ROOT, {}, log), "the build", log);
}

/** A command of Medusa's own over the sources. */
export function medusa(args: string[], env: Environment, log: string, folder = "backend"): Promise<void> {
  const child = run(["--import", "tsx", CLI, ...args], join(ROOT, folder), env, log);
  return finished(child, `medusa ${args[0]}`, log);
}

const configured = new Map<string, Promise<string>>();

/** Where a folder's configuration lies as plain JavaScript: a backend that reads TypeScript starts half as fast. */
function configOf(folder: string): Promise<string> {
  const source = join(ROOT, folder);
  const target = join(source, ".medusa", "config");
  const made =
    configured.get(folder) ??
    build({
      entryPoints: [join(source, "medusa-config.ts")],
      outfile: join(target, "medusa-config.js"),
      bundle: true,
      platform: "node",
      format: "cjs",
      packages: "external",
      logLevel: "error",
    }).then(() => target);
  configured.set(folder, made);
  return made;
}

export interface Backend {
  process: ChildProcess;
  /** Resolves when it is gone, for whatever reason. */
  gone: Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/**
 * `preload` is a module that the process loads before anything else, with a channel to talk to it; `folder` is where its
 * configuration lies.
 */
export async function startBackend(
  port: number,
  env: Environment,
  log: string,
  preload?: string,
  folder = "backend",
): Promise<Backend> {
  const start = [join(ROOT, "backend", "launcher", "serve.mjs"), String(port)];
  const args = preload ? ["--import", preload, ...start] : start;
  const child = run(args, await configOf(folder), env, log, preload ? "ipc" : "ignore");
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isHealthy(port))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline)
      throw new Error(
        `the backend did not start (${child.exitCode ?? child.signalCode ?? "out of patience"}); see ${log}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    process: child,
    gone,
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      const impatience = setTimeout(() => child.kill("SIGKILL"), 10_000);
      await gone;
      clearTimeout(impatience);
    },
  };
}

async function isHealthy(port: number): Promise<boolean> {
  return fetch(`http://localhost:${port}/health`).then(
    (response) => response.ok,
    () => false,
  );
}
