import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

export interface Load {
  origin: string;
  paths: string[];
  headers: Record<string, string>;
  connections: number;
  seconds: number;
}

export interface LoadResult {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Answers other than 2xx, errors and time-outs together. */
  failed: number;
  /** How much of one core the generator itself took away from the servers. */
  generatorCores: number;
}

const run = promisify(execFile);

/** Only this machine may be put under load. */
function assertLoopback(origin: string): void {
  const { hostname } = new URL(origin);
  if (!["localhost", "127.0.0.1", "[::1]"].includes(hostname)) {
    throw new Error(`${origin} is not on this machine: the load generator only talks to loopback.`);
  }
}

export async function generate(load: Load): Promise<LoadResult> {
  assertLoopback(load.origin);
  const worker = join(import.meta.dirname, "load-worker.ts");
  const { stdout } = await run(process.execPath, [worker, JSON.stringify(load)], { maxBuffer: 1 << 24 });
  return JSON.parse(stdout) as LoadResult;
}
