import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.ts";

export interface Command {
  /** Names the log in test-results/logs. */
  name: string;
  command: string[];
  cwd?: string;
  env?: Readonly<Record<string, string | undefined>>;
  /** Show nothing until it is over; used where several run at once. */
  quiet?: boolean;
  /** Sees every piece of output. */
  onOutput?: (text: string) => void;
}

export interface Ended {
  ok: boolean;
  output: string;
}

const running = new Set<ChildProcess>();
export const LOGS = join(ROOT, "test-results", "logs");

/** Starts a command in a group of its own, so that everything it starts can be ended with it. */
export function start(command: Command): { process: ChildProcess; ended: Promise<Ended> } {
  mkdirSync(LOGS, { recursive: true });
  const log = createWriteStream(join(LOGS, `${command.name.replaceAll(/\W+/g, "-")}.log`));
  const [program = "", ...args] = command.command;
  const child = spawn(program, args, {
    cwd: command.cwd ?? ROOT,
    env: { ...process.env, ...command.env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  running.add(child);
  let output = "";
  const take = (text: string) => {
    output += text;
    log.write(text);
    command.onOutput?.(text);
    if (!command.quiet) process.stdout.write(text);
  };
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", take);
  const ended = new Promise<Ended>((resolve) => {
    child.on("error", (error) => resolve({ ok: false, output: `${output}\n${error.message}` }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  }).finally(() => {
    running.delete(child);
    log.end();
  });
  return { process: child, ended };
}

export async function run(command: Command): Promise<Ended> {
  return start(command).ended;
}

export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // already gone
  }
}

/** For an interrupted run: nothing that we started stays. */
export async function endEverything(): Promise<void> {
  const left = [...running];
  for (const child of left) signalGroup(child, "SIGTERM");
  const gone = Promise.all(left.map((child) => new Promise((resolve) => child.once("close", resolve))));
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 15_000).unref())]);
  for (const child of running) signalGroup(child, "SIGKILL");
}
