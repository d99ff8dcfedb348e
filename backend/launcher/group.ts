import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface Program {
  /** Names the log file too. */
  name: string;
  command: string[];
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** A running program with everything it started. */
export interface Group {
  name: string;
  pid: number;
  log: string;
  /** Exit code, or the name of the signal that ended it. */
  ended: Promise<string>;
  isRunning(): boolean;
  /** Asks, waits, insists. */
  stop(graceMs: number): Promise<void>;
}

/**
 * In a process group of its own: Ctrl-C in the terminal reaches only the launcher, which stops things in order, and a
 * whole group can be ended at once. If the launcher is killed, a tiny shell at the end of a pipe ends the group.
 */
export function startGroup(program: Program, log: string): Group {
  const output = openSync(log, "w");
  const [executable = "", ...args] = program.command;
  const child = spawn(executable, args, {
    cwd: program.cwd,
    env: program.env,
    stdio: ["ignore", output, output],
    detached: true,
  });
  closeSync(output);
  const release = child.pid === undefined ? () => {} : watchOver(child.pid);
  let isOver = false;
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  }).finally(() => {
    isOver = true;
    release();
  });
  const stop = async (graceMs: number) => {
    signalGroup(child, "SIGTERM");
    await Promise.race([ended, sleep(graceMs, undefined, { ref: false })]);
    // Whatever the leader left behind goes too.
    signalGroup(child, "SIGKILL");
    await ended;
  };
  return { name: program.name, pid: child.pid ?? 0, log, ended, isRunning: () => !isOver, stop };
}

export function signalGroup(child: Pick<ChildProcess, "pid">, signal: NodeJS.Signals): void {
  if (!child.pid) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // already gone
  }
}

const WATCH = `read -r _
kill -TERM -- "-$1" 2>/dev/null || exit
for second in 1 2 3 4 5; do sleep 1; kill -0 -- "-$1" 2>/dev/null || exit; done
kill -KILL -- "-$1"`;

/** The shell runs in a group of its own and sees the pipe close when we end, however we end. */
function watchOver(leader: number): () => void {
  if (process.platform === "win32") return () => {};
  const watcher = spawn("/bin/sh", ["-c", WATCH, "sh", String(leader)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    cwd: "/",
  });
  watcher.unref();
  watcher.on("error", () => {});
  return () => void watcher.kill("SIGKILL");
}
